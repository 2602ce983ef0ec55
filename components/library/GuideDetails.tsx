/** One imported guide: its bands, what its audit finds, and every line of it that was not understood. */
import { audit } from '../../lib/guides/audit.ts';
import { levelOf, rangeOf } from '../../lib/guides/figures.ts';
import type { Remark } from '../../lib/guides/import/remark.ts';
import type { Band, Guide } from '../../lib/guides/schema.ts';
import { figureText, t } from '../words/t.ts';

const MEASURES = ['base', 'grant', 'bonus', 'total'] as const;

function BandRow({ guide, band }: { guide: Guide; band: Band }) {
  return (
    <tr>
      <th scope="row">{band.place}</th>
      <td>{levelOf(guide, band)?.label ?? t('library.notStated')}</td>
      {MEASURES.map((measure) => {
        const range = rangeOf(guide, band, measure);
        return <td key={measure}>{range ? `${figureText(range.low)} – ${figureText(range.high)}` : '—'}</td>;
      })}
    </tr>
  );
}

function Lines({ remarks }: { remarks: Remark[] }) {
  return (
    <ul className="lines">
      {remarks.map(({ code, line, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a report may be alike, and their order never changes
        <li key={index}>
          {line !== null && <span className="soft">{t('library.line', { line })} </span>}
          {t(`library.report.${code}`)}
          {text !== '' && <q>{text}</q>}
        </li>
      ))}
    </ul>
  );
}

const KINDS = ['not-understood', 'assumed', 'repaired', 'left-out'] as const;

export function GuideDetails({ guide, report }: { guide: Guide; report: Remark[] }) {
  const findings = audit(guide);
  return (
    <div className="guide-details">
      {guide.bands.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard has to reach it
        <section className="scroll" tabIndex={0} aria-label={t('library.bands')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('library.place')}</th>
                <th scope="col">{t('library.level')}</th>
                {MEASURES.map((measure) => (
                  <th key={measure} scope="col">
                    {t(`library.measure.${measure}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {guide.bands.map((band) => (
                <BandRow key={`${band.region} ${band.level} ${band.line}`} guide={guide} band={band} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {findings.length > 0 && (
        <details>
          <summary>{t('library.findings', { n: findings.length })}</summary>
          <ul className="lines">
            {findings.map(({ rule, severity, textKey, params, lines }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule may find several things of one wording
              <li key={`${rule}:${index}`}>
                <b>{t(`library.severity.${severity}`)}</b> {t(textKey, params)}{' '}
                {lines.length > 0 && (
                  <span className="soft">{t('library.lines', { lines: lines.join(', ') })}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {KINDS.map((kind) => {
        const remarks = report.filter((remark) => remark.kind === kind);
        return remarks.length === 0 ? null : (
          <details key={kind}>
            <summary>{t(`library.remarks.${kind}`, { n: remarks.length })}</summary>
            <Lines remarks={remarks} />
          </details>
        );
      })}
    </div>
  );
}
