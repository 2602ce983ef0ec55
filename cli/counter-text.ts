/** A report as the `counter` command prints it for people: what was understood, where it stands, what to ask, and why. */
import type { CounterResult, Note, Part } from '../lib/counter/plan.ts';
import type { EvidenceRange } from '../lib/evidence/evidence.ts';
import type { Figure } from '../lib/figures/figure.ts';
import type { LevelCase, Report } from '../lib/report/report.ts';
import { formatFigure } from '../lib/words/figure.ts';
import { say } from '../lib/words/words.ts';
import { leaveAt } from '../lib/worth/leave.ts';

const amount = (figure: Figure | null): string => (figure ? formatFigure(figure) : say('report.unknown'));

const row = (name: string, value: string): string => `  ${name.padEnd(16)}${value}`;

const line = (key: string, figure: Figure | null): string => row(say(`report.${key}`), amount(figure));

const bullets = (notes: Note[]): string[] =>
  notes.map(({ code, params }) => `  - ${say(`counter.${code}`, params)}`);

const section = (key: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', say(`report.${key}`), ...lines];

const bandLine = (range: EvidenceRange): string =>
  row(
    say('report.band'),
    `${formatFigure(range.low)} – ${formatFigure(range.high)} (${say(`report.tier-${range.tier}`)}${
      range.asOf ? `, ${range.asOf}` : ''
    })`,
  );

function partLine({ part, offered, asked, counted }: Part): string {
  const before = offered ? `${formatFigure(offered)} → ` : '';
  const beside = counted ? ` (${formatFigure(counted)})` : '';
  return row(`  ${say(`report.part-${part}`)}`, `${before}${formatFigure(asked)}${beside}`);
}

function planLines({ plan }: CounterResult): string[] {
  if (!plan) return [];
  if (plan.say) {
    const { low, high } = plan.say;
    return section('expectation', [row(say('report.say'), `${formatFigure(low)} – ${formatFigure(high)}`)]);
  }
  if (!plan.ask) return section('counter-sign-on', plan.parts.map(partLine));
  return section(plan.mode === 'base' ? 'counter-base' : 'counter', [
    line('ask', plan.ask),
    ...plan.parts.map(partLine),
    line('target', plan.target),
    ...(plan.walkAway ? [line('walkAway', plan.walkAway)] : []),
    ...(plan.cap ? [line('cap', plan.cap)] : []),
  ]);
}

const yearLines = ({ years }: CounterResult): string[] =>
  years.map((year) =>
    row(
      say('report.year', { n: year.year }),
      `${amount(year.total)}  (${say('report.vests', { grant: amount(year.grant) })})`,
    ),
  );

const priceLines = ({ prices }: CounterResult): string[] =>
  prices.map(({ price, value }) =>
    row(say('report.atPrice', { price: amount(price) }), say('report.grantWorth', { grant: amount(value) })),
  );

function leaveLines(result: CounterResult, month: number): string[] {
  const { base, vested, kept, atRisk } = leaveAt(month, result.figures);
  return [
    '',
    say('report.leave', { n: month }),
    line('leave-base', base),
    line('leave-vested', vested),
    line('leave-kept', kept),
    line('leave-atRisk', atRisk),
  ];
}

const packageLines = ({ plan }: CounterResult): string[] =>
  (plan?.packages ?? [])
    .filter(({ name }) => name !== 'main')
    .flatMap(({ name, parts, total, yearOne }) => [
      row(
        say(`report.package-${name}`),
        `${amount(total)} (${say('report.yearOne', { amount: amount(yearOne) })})`,
      ),
      ...parts.map(partLine),
    ]);

function caseLines({ level, result }: LevelCase, several: boolean): string[] {
  const { positions, range, recurring, cashView } = result;
  const where = positions.map(({ measure, p, word }) =>
    row('', say('report.position', { measure, word, p: formatFigure(p) })),
  );
  return [
    ...(several ? ['', say('report.as-level', { level: level?.label ?? '' })] : []),
    line('recurring', recurring),
    ...(cashView ? [line('cash', cashView)] : []),
    ...(range ? [bandLine(range), ...where] : []),
    ...planLines(result),
    ...section('packages', packageLines(result)),
    ...section('missing', bullets(result.missing)),
    ...section('advice', bullets(result.advice)),
    ...section('warnings', bullets(result.warnings)),
    ...section('assumptions', bullets(result.assumptions)),
  ];
}

/** The report as text; `notes` are about the input itself. */
export function reportText(report: Report, notes: Note[] = [], leave: number | null = null): string {
  const { offer, evidence, cases } = report;
  if (report.states.includes('nothing-here')) return say('report.nothing-here');
  const level = Array.isArray(offer.level) ? offer.level.join(', ') : offer.level;
  const who = [offer.company, offer.role, level, evidence.place.region?.name ?? offer.place];
  const several = cases.length > 1;
  return [
    who.filter((each) => each !== null).join(' · '),
    ...(several ? [say('report.level-unsure', { n: cases.length })] : []),
    ...cases.flatMap((each) => caseLines(each, several)),
    ...section('years', cases[0] ? yearLines(cases[0].result) : []),
    ...section('prices', cases[0] ? priceLines(cases[0].result) : []),
    ...(leave !== null && cases[0] ? leaveLines(cases[0].result, leave) : []),
    ...section(
      'events',
      report.events.flatMap(({ textKey, askKey, params }) => [
        `  - ${say(textKey, params)}`,
        ...(askKey ? [`    ${say('report.event-ask', { question: say(askKey, params) })}`] : []),
      ]),
    ),
    ...section('input', bullets(notes)),
    '',
    say('common.notAdvice'),
  ].join('\n');
}
