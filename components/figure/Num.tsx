/** A number that says where it comes from when it is pressed. */
import { useContext } from 'react';
import type { Figure } from '../../lib/figures/figure.ts';
import { figureText, shortText } from '../words/t.ts';
import { ExplainContext } from './explain.ts';

interface Props {
  figure: Figure;
  /** What it is, for the sheet's heading: "Ask", "Base". */
  label?: string;
  /** `$313K` instead of `$313,200`. */
  short?: boolean;
  /** Another writing of the same figure, for example with a sign. */
  text?: string;
}

export function Num({ figure, label, short = false, text }: Props) {
  const explain = useContext(ExplainContext);
  const shown = text ?? (short ? shortText(figure) : figureText(figure));
  if (!explain) return <span className="amount">{shown}</span>;
  return (
    <button
      type="button"
      className="num"
      aria-haspopup="dialog"
      onClick={() => explain({ figure, label: label ?? null })}
    >
      {shown}
    </button>
  );
}
