/** Packages of equal yearly value, to be offered several at once: the same total, put together differently. */
import type { Package, Part } from '../../lib/counter/plan.ts';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';

const partOf = (pack: Package, name: Part['part']): Part | undefined =>
  pack.parts.find(({ part }) => part === name);

export function Packages({ packages, years }: { packages: Package[]; years: number | null }) {
  const names = [...new Set(packages.flatMap(({ parts }) => parts.map(({ part }) => part)))];
  const label = (name: Part['part']): string => t(`panel.split.part.${name}`, { years: years ?? 0 });
  return (
    <div className="scroll">
      <table className="packages">
        <caption className="sr">{t('panel.packages.caption')}</caption>
        <thead>
          <tr>
            <td />
            {packages.map(({ name }) => (
              <th key={name} scope="col">
                {t(`panel.packages.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{label(name)}</th>
              {packages.map((pack) => {
                const part = partOf(pack, name);
                return <td key={pack.name}>{part && <Num figure={part.asked} label={label(name)} />}</td>;
              })}
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{t('panel.packages.total')}</th>
            {packages.map(({ name, total }) => (
              <td key={name}>
                <Num figure={total} label={t('panel.packages.total')} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('panel.packages.yearOne')}</th>
            {packages.map(({ name, yearOne }) => (
              <td key={name}>
                {yearOne ? (
                  <Num figure={yearOne} label={t('panel.packages.yearOne')} />
                ) : (
                  <span className="soft">{t('panel.unknown')}</span>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
