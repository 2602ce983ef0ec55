/** Evidence as text for people: each tier with its range, what is said of it, and the first rows behind it. */
import { levelCases } from '../lib/evidence/choose.ts';
import type { Evidence, EvidenceRange, EvidenceRow } from '../lib/evidence/evidence.ts';
import { formatMoney } from '../lib/money/format.ts';
import { formatFigure } from '../lib/words/figure.ts';
import { say } from '../lib/words/words.ts';
import { words } from './evidence-json.ts';

const ROWS = 12;

function rangeLine({ measure, low, high, level, place, marks }: EvidenceRange): string {
  const about = [level?.label, place].filter(Boolean).join(', ');
  const span = `${formatFigure(low)}–${formatFigure(high)}`;
  return `  ${measure.padEnd(6)} ${span}${about ? `  ${about}` : ''}${marks.length > 0 ? `  [${marks.join(', ')}]` : ''}`;
}

function rowLine({ title, place, low, high, currency, n, asOf, apart, period }: EvidenceRow): string {
  const money = (value: number): string => formatMoney(value, currency);
  const span = low === high ? money(low) : `${money(low)}–${money(high)}`;
  const per = period === 'year' ? '' : `/${period}`;
  const count = n > 1 ? ` ×${n}` : '';
  return `    ${span}${per}${count}  ${[title, place].filter(Boolean).join(', ')}  ${asOf}${apart ? `  (${apart})` : ''}`;
}

/** Lines of the whole report. */
export function evidenceText(evidence: Evidence): string[] {
  const { query, ranges, tiers, disagreements } = evidence;
  const lines = [
    [query.companyName, query.title ?? query.family, query.levels.join('/'), query.place]
      .filter(Boolean)
      .join(' · '),
  ];
  lines.push(...evidence.employer.map((fact) => `  ${words(fact)}`));
  const guide = ranges.filter(({ tier }) => tier === 'guide');
  for (const tier of tiers) {
    lines.push('', say(`panel.tier.${tier.tier}`), `  ${words(tier.said)}`);
    lines.push(...ranges.filter((range) => range.tier === tier.tier).map(rangeLine));
    lines.push(...tier.notes.map((note) => `  · ${words(note)}`));
    lines.push(...tier.rows.slice(0, ROWS).map(rowLine));
    if (tier.rowsInAll > ROWS) lines.push(`    + ${tier.rowsInAll - Math.min(ROWS, tier.rows.length)}`);
  }
  if (guide.length > 0) lines.push('', say('panel.tier.guide'), ...guide.map(rangeLine));
  for (const { library, publisher, ranges, apart } of evidence.rivals) {
    const name = library === null ? publisher : say('panel.origin.library', { file: library });
    lines.push('', say('panel.rival.title', { name }), ...ranges.map(rangeLine));
    const differs = apart.length > 0 ? apart.map(words) : [say('panel.rival.alike')];
    lines.push(...differs.map((each) => `  ≠ ${each}`));
  }
  if (disagreements.length > 0) lines.push('', ...disagreements.map((each) => `≠ ${words(each)}`));
  lines.push('');
  for (const { level, total, base, grant } of levelCases(evidence)) {
    const used = [total, base, grant].flatMap((range) => (range ? [range.id] : []));
    lines.push(`→ ${level ? `${level.label}: ` : ''}${used.length > 0 ? used.join(', ') : '—'}`);
  }
  return lines;
}
