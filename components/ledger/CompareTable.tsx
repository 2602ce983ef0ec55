/** The comparison as a table: a column an offer, every number of which can be opened. */
import type { Cell } from '../../lib/ledger/cell.ts';
import type { Comparison, Row } from '../../lib/ledger/compare.ts';
import { GROUPS, type Group, type Side } from '../../lib/ledger/side.ts';
import { aboutWords } from '../../lib/ledger/words.ts';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

function Head({ side }: { side: Side }) {
  const { offer, missing, name } = side;
  return (
    <th scope="col">
      <span className="side-name">{name}</span>
      <small>{aboutWords(offer).join(', ')}</small>
      {missing.length > 0 && (
        <small>
          {t('ledger.missing', { parts: missing.map((part) => t(`ledger.part.${part}`)).join(', ') })}
        </small>
      )}
    </th>
  );
}

function Amounts({ cell, label }: { cell: Cell; label: string }) {
  const { native, chosen, claimed } = cell;
  const main = chosen ?? native;
  if (!main) return <td className="soft">{t('ledger.unknown')}</td>;
  return (
    <td>
      <Num figure={main} label={label} />
      {native && native !== main && (
        <small>
          <Num figure={native} label={label} />
        </small>
      )}
      {claimed && (
        <small>
          <Words of="ledger.claimed" with={{ claimed }} />
        </small>
      )}
    </td>
  );
}

/** The group for its total, else the part: a grant is told as a year of it, or as what vests in that year. */
function labelText({ group, part }: Row): string {
  if (part === 'total') return t(`ledger.group.${group}`);
  return t(`ledger.part.${part === 'grant' && group === 'recurring' ? 'grantYearly' : part}`);
}

function Line({ row, sides }: { row: Row; sides: Side[] }) {
  const total = row.part === 'total';
  const label = labelText(row);
  const whole = total ? label : `${t(`ledger.group.${row.group}`)}, ${label}`;
  return (
    <tr className={total ? 'sum' : undefined}>
      <th scope="row">{label}</th>
      {row.cells.map((cell, i) => (
        <Amounts key={sides[i]?.id} cell={cell} label={`${sides[i]?.name}: ${whole}`} />
      ))}
    </tr>
  );
}

/** A row in which nobody is paid anything says nothing. */
const isEmpty = ({ cells }: Row): boolean =>
  cells.every(({ native, claimed }) => native?.value === 0 && claimed === null);

export function CompareTable({ compared, parts }: { compared: Comparison; parts: boolean }) {
  const { sides, rows } = compared;
  const inGroup = (group: Group): Row[] =>
    rows.filter((row) => row.group === group && row.part !== 'total' && !isEmpty(row));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would need a heading of its own
    <div className="scroll" role="region" aria-label={t('ledger.compare.caption')} tabIndex={0}>
      <table className="compare">
        <caption className="sr">{t('ledger.compare.caption')}</caption>
        <thead>
          <tr>
            <td />
            {sides.map((side) => (
              <Head key={side.id} side={side} />
            ))}
          </tr>
        </thead>
        {GROUPS.map((group) => (
          <tbody key={group}>
            {(parts || group === 'recurring') &&
              inGroup(group).map((row) => <Line key={row.part} row={row} sides={sides} />)}
            {rows
              .filter((row) => row.group === group && row.part === 'total')
              .map((row) => (
                <Line key={row.part} row={row} sides={sides} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
