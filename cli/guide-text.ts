/** An import as text for people: what the guide holds, what was not understood, and what the audit finds. */

import { bandName, rangeOf } from '../lib/guides/figures.ts';
import type { AuditFinding } from '../lib/guides/finding.ts';
import type { Imported } from '../lib/guides/import/import.ts';
import type { Remark } from '../lib/guides/import/remark.ts';
import type { Guide } from '../lib/guides/schema.ts';
import { formatFigure } from '../lib/words/figure.ts';
import { say } from '../lib/words/words.ts';

const MEASURES = ['base', 'grant', 'bonus', 'total'] as const;

function bands(guide: Guide): string[] {
  return guide.bands.map((band) => {
    const parts = MEASURES.flatMap((measure) => {
      const range = rangeOf(guide, band, measure);
      return range ? [`${measure} ${formatFigure(range.low)}–${formatFigure(range.high)}`] : [];
    });
    return `  ${String(band.line).padStart(4)}  ${bandName(guide, band)}: ${parts.join(', ')}`;
  });
}

const lines = ({ lines: at }: AuditFinding): string =>
  at.length === 0 ? '' : ` (${at.length === 1 ? 'line' : 'lines'} ${at.join(', ')})`;

const finding = (each: AuditFinding): string =>
  `  ${each.severity.padEnd(13)} ${say(each.textKey, each.params)}${lines(each)}`;

const reported = ({ kind, code, line, text }: Remark): string => {
  const quote = text === '' ? '' : `: ${text}`;
  return `  ${line === null ? '    ' : String(line).padStart(4)}  ${say(`library.kind.${kind}`)} · ${say(`library.report.${code}`)}${quote}`;
};

/** `whole` also lists what was mended and left out, and every finding; without it, one line a file. */
export function guideText(file: string, { guide, report, findings }: Imported, whole: boolean): string {
  if (!guide) return [file, ...report.map(reported)].join('\n');
  const head = `${guide.role.title}, ${guide.company.name} [${guide.id}]`;
  const count = `${guide.bands.length} bands, ${guide.levels.length} levels, ${guide.levers.length} levers`;
  const unclear = report.filter(({ kind }) => kind === 'not-understood').length;
  if (!whole) return `${file}\n  ${head}: ${count}, ${unclear} not understood, ${findings.length} findings`;
  const heading = (text: string, body: string[]): string[] => (body.length === 0 ? [] : ['', text, ...body]);
  return [
    file,
    `  ${head}: ${count}`,
    ...heading('Bands', bands(guide)),
    ...heading('Findings', findings.map(finding)),
    ...heading('Report', report.map(reported)),
    '',
  ].join('\n');
}
