/**
 * A report as the `counter` command prints it: plain numbers under the names that people use, and the same names once
 * more under `derivations` with the figures behind them. `null` is unknown or not given, and `advice`, `missing` and
 * `warnings` say why.
 */
import type { CounterResult, Package, Part, Plan } from '../lib/counter/plan.ts';
import type { EvidenceRange } from '../lib/evidence/evidence.ts';
import type { LevelCase } from '../lib/report/report.ts';
import { say } from '../lib/words/words.ts';
import { fallOf } from '../lib/worth/falls.ts';
import { leaveAt } from '../lib/worth/leave.ts';
import { privateView } from '../lib/worth/private/view.ts';
import { derivations, numbers, type Tree } from './derivations.ts';
import { ladderJson, levelPathOf } from './level-json.ts';
import { moveFigures, moveJson, words } from './move-json.ts';
import { privateTree } from './private-json.ts';
import type { FileReport } from './report-file.ts';
import { talksJson } from './talks-json.ts';

const part = (parts: Part[], name: Part['part']): Part | null =>
  parts.find((each) => each.part === name) ?? null;

/** Asked parts: yearly base and bonus, the whole grant, the whole sign-on; `counted` as the letter counts them. */
function splitOf(parts: Part[]): Tree {
  const base = part(parts, 'base');
  const grant = part(parts, 'grant');
  return {
    base: base?.asked ?? null,
    ...(base?.counted ? { basePerPeriod: base.counted } : {}),
    bonus: part(parts, 'bonus')?.asked ?? null,
    grant: grant?.asked ?? null,
    ...(grant?.counted ? { units: grant.counted } : {}),
    ...(part(parts, 'units') ? { units: part(parts, 'units')?.asked ?? null } : {}),
    ...(part(parts, 'otherGrants') ? { otherGrants: part(parts, 'otherGrants')?.asked ?? null } : {}),
    signOn: part(parts, 'signOn')?.asked ?? null,
  };
}

const packageOf = ({ parts, total, yearOne }: Package): Tree => ({
  ...(splitOf(parts) as { [name: string]: Tree }),
  total,
  yearOne,
});

const yearOf = (year: CounterResult['years'][number]): Tree => ({
  base: year.base,
  bonus: year.bonus,
  grant: year.grant,
  ...(year.refresher ? { refresher: year.refresher } : {}),
  oneOff: year.oneOff,
  total: year.total,
});

/** Packages besides the main one, which is the split. */
const others = (plan: Plan | null): Package[] => plan?.packages.filter(({ name }) => name !== 'main') ?? [];

function leaving(result: CounterResult, month: number): Tree {
  const { base, vested, kept, atRisk, relocationAtRisk } = leaveAt(month, result.figures);
  return { base, vested, kept, atRisk, ...(relocationAtRisk ? { relocationAtRisk } : {}) };
}

function figuresOf(levelCase: LevelCase, leave: number | null): { [name: string]: Tree } {
  const { result, standings } = levelCase;
  const { plan, positions, range } = result;
  return {
    recurring: result.recurring,
    known: result.figures.known,
    cash: result.cashView,
    band: range && { low: range.low, high: range.high },
    position: positions.find(({ rangeId }) => rangeId === range?.id)?.p ?? null,
    cap: plan?.cap ?? null,
    exactAsk: plan?.exact?.ask ?? null,
    exactTarget: plan?.exact?.target ?? null,
    split: plan && plan.parts.length > 0 ? splitOf(plan.parts) : null,
    ask: plan?.ask ?? null,
    target: plan?.target ?? null,
    walkAway: plan?.walkAway ?? null,
    ...moveFigures(result),
    expectation: plan?.say ? { ...plan.say } : null,
    years: result.years.map(yearOf),
    prices: result.prices.map(({ price, value }) => ({ price, grant: value })),
    way: plan?.way
      ? {
          offered: plan.way.offered,
          steps: plan.way.steps.map(({ by, to }) => ({ by, to })),
          asked: plan.way.asked,
          once: plan.way.once,
        }
      : null,
    falls: fallTree(result),
    clawback: result.clawback.map(({ repay }) => repay),
    relocation: result.figures.relocation?.amount ?? null,
    local: result.local && Object.fromEntries(result.local.rows.map(({ name, figure }) => [name, figure])),
    ...(leave === null ? {} : { leave: leaving(result, leave) }),
    exerciseCost: result.figures.grant.state === 'known' ? result.figures.grant.exerciseCost : null,
    packages: others(plan).map(packageOf),
    ownAsk: result.ownAsk,
    standings: standings.map(({ value, low, high, p }) => ({ value, low, high, p })),
  };
}

/** A grant that pays less after the second year. */
function fallTree({ years }: CounterResult): Tree {
  const fall = fallOf(years);
  return fall && { from: fall.from, to: fall.to };
}

const bandOf = (range: EvidenceRange | null) =>
  range && {
    low: range.low.value,
    high: range.high.value,
    measure: range.measure,
    tier: range.tier,
    currency: range.currency,
    level: range.level?.label ?? null,
    place: range.place,
    asOf: range.asOf,
    marks: range.marks,
    publisher: range.source.publisher,
  };

/** In a plan for the total a part that is not there is 0; in one for base it is unknown. */
function withoutGaps(split: unknown, plan: Plan | null): unknown {
  if (!split || plan?.mode !== 'total') return split;
  return Object.fromEntries(Object.entries(split).map(([name, value]) => [name, value ?? 0]));
}

/** One candidate level. */
export function caseJson(levelCase: LevelCase, leave: number | null = null) {
  const { level, result, standings } = levelCase;
  const { plan, positions, range } = result;
  const figures = figuresOf(levelCase, leave);
  const plain = numbers(figures) as Record<string, unknown>;
  const years = plain.years as object[];
  const packages = plain.packages as object[];
  const standing = plain.standings as object[];
  const way = plain.way as { steps: object[] } | null;
  return {
    ...plain,
    level: level?.label ?? null,
    mode: plan?.mode ?? null,
    ...moveJson(result, plain),
    split: withoutGaps(plain.split, plan),
    years: years.map((year, i) => ({ year: i + 1, ...year })),
    band: bandOf(range),
    positionWord: positions.find(({ rangeId }) => rangeId === range?.id)?.word ?? null,
    positions: positions.map(({ measure, p, word }) => ({ measure, p: p.value, word })),
    packages: packages.map((each, i) => ({
      name: others(plan)[i]?.name,
      ...(withoutGaps(each, plan) as object),
    })),
    way: way && {
      ...way,
      steps: way.steps.map((step, i) => ({ part: plan?.way?.steps[i]?.part, ...step })),
    },
    clawback: result.clawback.map(({ month, repay }) => ({ month, repay: repay.value })),
    local: result.local && {
      country: result.local.country,
      rows: plain.local,
      questions: result.local.questions.map((code) => words({ code, params: {} })),
    },
    standings: standing.map((each, i) => ({
      measure: standings[i]?.measure,
      tier: standings[i]?.tier,
      ...each,
      word: standings[i]?.word,
    })),
    marks: plan?.parts.flatMap(({ part: name, marks }) => marks.map((mark) => `${name}: ${mark}`)) ?? [],
    advice: result.advice.map(words),
    warnings: result.warnings.map(words),
    missing: result.missing.map(words),
    assumptions: result.assumptions.map(words),
    derivations: derivations(figures),
  };
}

type CaseJson = ReturnType<typeof caseJson>;

/** Figures that depend on the level. */
const BY_LEVEL = [
  ...['position', 'cap', 'exactAsk', 'exactTarget', 'split', 'ask', 'target', 'expectation'],
  ...['way', 'standings', 'line', 'news', 'latest'],
];

/** While the level is unsure nothing that depends on it is given: what remains is the same at every level. */
function undecided(first: CaseJson, n: number): CaseJson {
  const { recurring = null, cash = null, years = null } = first.derivations;
  return {
    ...first,
    ...Object.fromEntries(BY_LEVEL.map((name) => [name, null])),
    level: null,
    mode: null,
    band: null,
    positionWord: null,
    positions: [],
    packages: [],
    parts: [],
    answers: [],
    marks: [],
    advice: [words({ code: 'ask-which-level', params: {} })],
    warnings: [words({ code: 'level-unsure', params: { n } })],
    derivations: { recurring, cash, years },
  };
}

/** The whole report. While the level is unsure the result of each candidate stands under `cases`. */
export function reportJson(file: FileReport, leave: number | null = null) {
  const { report, notes, company } = file;
  const { offer, evidence } = report;
  const view = privateView(offer, company);
  const shares = view && privateTree(view);
  const cases = report.cases.map((each) => caseJson(each, leave));
  const [first] = cases;
  if (!first) throw new Error('a report has at least one case');
  const result = cases.length > 1 ? undecided(first, cases.length) : first;
  const { place } = evidence;
  return {
    kind: report.kind,
    company: offer.company,
    role: offer.role,
    place: place.region?.name ?? offer.place,
    currency: offer.currency,
    states: report.states,
    ...result,
    walkAway: report.inputs.walkAway,
    ...talksJson(file),
    levelPath: report.cases.length === 1 && report.cases[0] ? levelPathOf(report.cases[0], report) : null,
    private: shares && numbers(shares),
    ...(shares ? { derivations: { ...result.derivations, ...derivations({ private: shares }) } } : {}),
    warnings: [...result.warnings, ...notes.map(words)],
    fit: report.fit && {
      how: report.fit.how,
      levels: report.fit.levels,
      text: say(report.fit.textKey, report.fit.params),
    },
    levels: report.ladder && ladderJson(report.ladder),
    cases: cases.length > 1 ? cases : [],
    opinions: evidence.opinions.map(({ guideId, name, measure, value, position, transposed }) => ({
      guide: guideId,
      name,
      measure,
      value: value.value,
      position: position.value,
      transposed,
    })),
    events: report.events.map(({ id, textKey, params }) => ({ id, text: say(textKey, params) })),
    findings: report.findings.map(({ rule, severity, textKey, params }) => ({
      rule,
      severity,
      text: say(textKey, params),
    })),
  };
}
