/** The way to a figure as a tree: each rule in words, its inputs below it, down to page, source, person or constant. */
import { isDerived } from '../../lib/figures/derive.ts';
import type { Derived, Figure } from '../../lib/figures/figure.ts';
import { ruleTextKey } from '../../lib/figures/rules.ts';
import { figureText, tOr } from '../words/t.ts';
import { OriginLine } from './Origin.tsx';

/** Levels that stand open; what lies deeper opens on request. */
const OPEN_DEPTH = 2;

/** `offeredBase` → "offered base", where the catalogue has no better word. */
const inputText = (name: string): string =>
  tOr(
    `panel.input.${name}`,
    name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`),
  );

function Inputs({ of, depth }: { of: Derived; depth: number }) {
  return (
    <ul className="tree">
      {Object.entries(of.inputs).map(([name, input]) => (
        <li key={name} className="tree-item">
          <div className="tree-line">
            <span>{inputText(name)}</span>
            <span className="amount">{figureText(input)}</span>
          </div>
          <Steps figure={input} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

/** The rule and inputs of a figure, or the origin of a leaf. */
export function Steps({ figure, depth = 0 }: { figure: Figure; depth?: number }) {
  if (!isDerived(figure)) {
    return (
      <p className="origin">
        <OriginLine origin={figure.origin} />
      </p>
    );
  }
  const rule = tOr(ruleTextKey(figure.rule), figure.rule, figure.inputs);
  if (depth < OPEN_DEPTH) {
    return (
      <>
        <p className="rule">{rule}</p>
        <Inputs of={figure} depth={depth} />
      </>
    );
  }
  return (
    <details>
      <summary className="rule">{rule}</summary>
      <Inputs of={figure} depth={depth} />
    </details>
  );
}
