/** A report as the `counter` command prints it for people: what was understood, where it stands, what to ask, and why. */
import type { CounterResult, Note, Part } from '../lib/counter/plan.ts';
import type { EvidenceRange } from '../lib/evidence/evidence.ts';
import type { Ladder } from '../lib/report/ladder.ts';
import type { LevelCase } from '../lib/report/report.ts';
import type { Standing } from '../lib/report/standings.ts';
import { formatFigure } from '../lib/words/figure.ts';
import { say } from '../lib/words/words.ts';
import { privateView } from '../lib/worth/private/view.ts';
import { amount, line, row, section, worthText } from './counter-worth-text.ts';
import { privateLines } from './private-text.ts';
import type { FileReport } from './report-file.ts';

const bullets = (notes: Note[]): string[] =>
  notes.map(({ code, params }) => `  - ${say(`counter.${code}`, params)}`);

const titled = (key: string, lines: string[]): string[] => section(say(`report.${key}`), lines);

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
    return titled('expectation', [row(say('report.say'), `${formatFigure(low)} – ${formatFigure(high)}`)]);
  }
  if (!plan.ask) return titled('counter-sign-on', plan.parts.map(partLine));
  return titled(plan.mode === 'known' ? 'counter-known' : 'counter', [
    line('ask', plan.ask),
    ...plan.parts.map(partLine),
    line('target', plan.target),
    ...(plan.walkAway ? [line('walkAway', plan.walkAway)] : []),
    ...(plan.cap ? [line('cap', plan.cap)] : []),
  ]);
}

/** The move, and why an ask rose. */
const moveLines = ({ move }: CounterResult): string[] =>
  [move.line, ...(move.news ? [move.news] : [])].map(
    (each) => `  ${say(`counter.${each.code}`, each.params)}`,
  );

/** Their possible answers with the line that follows each, and what it asks for in parts. */
const answerLines = ({ move }: CounterResult): string[] =>
  move.answers.flatMap(({ answer, total, line: then, parts }) => [
    row(
      say(`report.answer-${answer}`),
      `${formatFigure(total)}: ${say(`counter.${then.code}`, then.params)}`,
    ),
    ...(then.code === 'move-accept-met' ? [] : parts.map(partLine)),
  ]);

/** From the offer to the ask, step by step. */
function wayLines({ plan }: CounterResult): string[] {
  const way = plan?.way;
  if (!way) return [];
  return [
    line('way-offer', way.offered),
    ...way.steps.map(({ part, by, to }) =>
      row(`  ${say(`report.part-${part}`)}`, `+${formatFigure(by)} → ${formatFigure(to)}`),
    ),
    line('way-ask', way.asked),
    ...(way.once ? [row(say('report.way-once'), `+${formatFigure(way.once)}`)] : []),
  ];
}

const standingLine = ({ measure, tier, value, low, high, p, word }: Standing): string =>
  row(
    say(`report.measure-${measure}`),
    say('report.standing', { value, low, high, p, word, tier: say(`report.tier-${tier}`) }),
  );

const ladderLines = (ladder: Ladder | null): string[] =>
  ladder
    ? [
        ...ladder.rungs.map(({ level, range: { low, high }, p, word }) =>
          row(level.label, say('report.rung', { low, high, p, word })),
        ),
        ...ladder.seams.map(
          ({ kind, lower, upper, low, high }) =>
            `  - ${say(`report.seam-${kind}`, { lower, upper, low, high })}`,
        ),
      ]
    : [];

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

function caseLines({ level, result, standings }: LevelCase, several: boolean): string[] {
  const { range, recurring, cashView } = result;
  return [
    ...(several ? ['', say('report.as-level', { level: level?.label ?? '' })] : []),
    line('recurring', recurring),
    ...(cashView ? [line('cash', cashView)] : []),
    ...(range ? [bandLine(range)] : []),
    ...titled('standings', standings.map(standingLine)),
    ...titled('move', moveLines(result)),
    ...planLines(result),
    ...titled('answers', answerLines(result)),
    ...titled('terms', bullets(result.terms)),
    ...titled('way', wayLines(result)),
    ...titled('packages', packageLines(result)),
    ...titled('missing', bullets(result.missing)),
    ...titled('advice', bullets(result.advice)),
    ...titled('warnings', bullets(result.warnings)),
    ...titled('assumptions', bullets(result.assumptions)),
  ];
}

/** The report as text; `notes` are about the input itself. */
export function reportText({ report, notes, company }: FileReport, leave: number | null = null): string {
  const { offer, evidence, cases } = report;
  if (report.states.includes('nothing-here')) return say('report.nothing-here');
  const level = Array.isArray(offer.level) ? offer.level.join(', ') : offer.level;
  const who = [offer.company, offer.role, level, evidence.place.region?.name ?? offer.place];
  const several = cases.length > 1;
  return [
    who.filter((each) => each !== null).join(' · '),
    ...(several ? [say('report.level-unsure', { n: cases.length })] : []),
    ...cases.flatMap((each) => caseLines(each, several)),
    ...titled('levels', ladderLines(report.ladder)),
    ...(cases[0] ? worthText(cases[0].result, leave) : []),
    ...privateLines(privateView(offer, company)),
    ...titled(
      'events',
      report.events.flatMap(({ textKey, askKey, params }) => [
        `  - ${say(textKey, params)}`,
        ...(askKey ? [`    ${say('report.event-ask', { question: say(askKey, params) })}`] : []),
      ]),
    ),
    ...titled('input', bullets(notes)),
    '',
    say('common.notAdvice'),
  ].join('\n');
}
