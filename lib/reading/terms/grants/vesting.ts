/** Vesting: over how many years, how much a year, how often, and the cliff. */
import { says } from '../../../lexicon/cues.ts';
import { numberOf } from '../../../lexicon/numbers.ts';
import type { EquityRead } from '../../reading.ts';
import { planOf } from './plan.ts';
import { type Token, vestingTokens } from './vesting-words.ts';

export type Vesting = Pick<EquityRead, 'years' | 'schedule' | 'frequency' | 'cliffMonths'> & {
  /** False where shares are stated that do not add up to the whole grant. */
  closes?: boolean;
};

const NONE: Vesting = { years: null, schedule: null, frequency: null, cliffMonths: null };

/** What shows that words are about vesting, in the languages of the lexicon. */
const VEST =
  /(?:\b(?:ge)?vest|unverfallbar|erdient|exercisable|exerçable|acquise?s?(?!\p{L})|acquièrent|acquisition (?:se|sur|des|définitive|progressive|par|en)|période d['’]acquisition|acquisition :|onvoorwaardelijk|consolida(?:n|rá\p{L}{0,1}|ción|bles?)?(?!\p{L})|liberad|se libera|libera(?:das?|dos?)|liberta(?!\p{L})|matura(?:no|zione|ti)?(?!\p{L})|devenga|zuteilung vest|restrictions?[^.]{0,40}lapse|delivered over|earned over|nabyw)/giu;
/** The sentences about vesting in a passage; empty where it does not speak of it. */
function vestingWords(passage: string): string {
  const at = [...passage.matchAll(VEST)].map(({ index }) => index);
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return '';
  const line = passage.lastIndexOf('\n', first) + 1;
  const start = Math.max(line, passage.lastIndexOf('. ', first) + 1, first - 200);
  const stop = passage.indexOf('. ', last + 40);
  const end = Math.min(passage.length, last + 420, stop < 0 ? passage.length : stop + 1);
  // In a table the other rows are about other things: "Salary ⇥ paid monthly".
  const rowFrom = passage.lastIndexOf('\n', last) + 1;
  const row = passage.slice(rowFrom, end).split('\n', 1)[0] ?? '';
  return passage.slice(start, row.includes('\t') ? rowFrom + row.length : end);
}

const gap = (text: string, a: Token, b: Token): string => text.slice(a.end, b.start);

/** The period that the words name for all of it: "over four years", "a three-year vesting period", "48 months". */
function wholePeriod(words: string, tokens: readonly Token[]): { months: number | null; others: Token[] } {
  const named = new Set<Token>();
  const rest = tokens.findIndex(({ what }) => what === 'rest' || what === 'afterwards');
  let most: number | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.what !== 'span' || token.months < 18 || token.months > 120) continue;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (after !== undefined && after.what === 'else' && gap(words, token, after).length <= 3) continue;
    const called = after?.what === 'whole' && gap(words, token, after).length <= 14;
    const over = before?.what === 'over' && gap(words, before, token).length <= 40;
    const more = before?.what === 'more' || (after?.what === 'more' && after.start <= token.end + 1);
    const bare = before?.what !== 'after' || gap(words, before, token).length > 6;
    // What follows "the rest" is the rest's own period, unless it is where everything ends.
    if (more || (rest >= 0 && index > rest && before?.what !== 'fully')) continue;
    if (!(called || over || bare)) continue;
    most = Math.max(most ?? 0, token.months);
    named.add(token);
  }
  return { months: most, others: tokens.filter((token) => !named.has(token)) };
}

/** "in four equal annual instalments", "36 monthly tranches", "a third on each anniversary": years from the count. */
function counted(tokens: readonly Token[]): number | null {
  for (const [index, token] of tokens.entries()) {
    if (token.what !== 'instalments' || token.count === null || token.count < 2) continue;
    const step =
      token.months ??
      (
        tokens.slice(index - 2, index + 3).find(({ what }) => what === 'step') as
          | { months: number }
          | undefined
      )?.months;
    if (step !== undefined && step !== null) return (token.count * step) / 12;
  }
  return null;
}

/** Where the cliff is said: in months. */
function cliffOf(tokens: readonly Token[]): number | null {
  if (tokens.some(({ what }) => what === 'no-cliff')) return 0;
  for (const [index, token] of tokens.entries()) {
    if (token.what !== 'span' || token.months > 24) continue;
    const beside = [tokens[index - 1], tokens[index + 1], tokens[index + 2], tokens[index - 2]];
    if (beside.some((other) => other?.what === 'cliff' && Math.abs(other.start - token.start) < 50))
      return token.months;
  }
  return null;
}

/** The smallest step that is said: how often shares come after the first. */
function frequencyOf(tokens: readonly Token[]): Vesting['frequency'] {
  const steps = tokens.flatMap((token) =>
    (token.what === 'step' || token.what === 'instalments') && token.months !== null ? [token.months] : [],
  );
  const least = Math.min(...steps);
  if (least === 1) return 'month';
  if (least === 3) return 'quarter';
  return least === 12 || (steps.length === 0 && tokens.some(({ what }) => what === 'time')) ? 'year' : null;
}

const isEven = (schedule: readonly number[]): boolean =>
  schedule.every((share) => Math.abs(share - 1 / schedule.length) <= 0.011);

const evenly = (years: number): number[] => Array.from({ length: years }, () => 1 / years);

/** What a passage says about vesting; every part it leaves open is null. */
export function vestingOf(passage: string): Vesting {
  const words = vestingWords(passage);
  // "$228,000 in RSUs over 4 years", "(4yr)": years without the word vesting.
  if (words === '') return { ...NONE, ...besideOf(passage.slice(0, 320)) };
  const tokens = vestingTokens(words, numberOf).filter(
    (token, index, all) => !isElse(words, token, all[index + 1]),
  );
  const { months: whole, others } = wholePeriod(words, tokens);
  const plan = planOf(others, whole);
  const shares = tokens.filter(({ what }) => what === 'share' || what === 'list').length;
  const agrees = plan !== null && (whole === null || Math.abs(plan.months - whole) < 4);
  const years = agrees
    ? plan.months / 12
    : whole !== null
      ? whole / 12
      : (plan?.months ?? 0) / 12 || counted(tokens) || null;
  const cliffVest = years ?? (shares === 0 ? lateTime(tokens) : null);
  const round = years !== null && Number.isInteger(years) && years >= 2;
  const even = tokens.some(({ what }) => what === 'even');
  const stated = agrees && round && (!isEven(plan.schedule) || plan.yearly || plan.cliff === null || even);
  const told = stated ? tidy(plan.schedule) : round && even && shares === 0 ? evenly(years) : null;
  const cliff = cliffOf(tokens) ?? (agrees ? plan.cliff : null);
  return {
    years: cliffVest,
    schedule: told,
    frequency: frequencyOf(tokens),
    cliffMonths: cliff,
    ...(shares > 0 && !agrees && (shares > 1 || whole !== null) ? { closes: false } : {}),
  };
}

/** "Exercisable after three years": all of it at once, and late. */
const lateTime = (tokens: readonly Token[]): number | null => {
  const times = tokens.flatMap((token) =>
    token.what === 'time' && token.months >= 24 ? [token.months] : [],
  );
  return times.length === 1 ? (times[0] ?? 0) / 12 : null;
};

/** Even years are told as exactly even. */
const tidy = (schedule: number[]): number[] =>
  isEven(schedule) ? evenly(schedule.length) : schedule.map((share) => Math.round(share * 1e4) / 1e4);

/** A share that is accelerated, or the whole of what is left, is none of the plan. */
function isElse(words: string, token: Token, next: Token | undefined): boolean {
  if (token.what !== 'share') return false;
  if (token.percent >= 100 || token.percent <= 0) return true;
  const behind = words.slice(token.end, Math.min(token.end + 70, next?.start ?? words.length));
  // Acceleration, forfeiture and how long one may exercise are about something else.
  return says(behind, 'other-vesting');
}

/** "over 4 years", "4yr", "the same 4-year schedule" beside a grant that does not say vesting. */
function besideOf(passage: string): Partial<Vesting> {
  const tokens = vestingTokens(passage, numberOf);
  for (const [index, token] of tokens.entries()) {
    if (
      token.what !== 'span' ||
      token.months < 12 ||
      token.months > 120 ||
      token.months % 12 !== 0 ||
      token.article
    )
      continue;
    const before = tokens[index - 1];
    // "In 3 years" says when, not how long.
    const over =
      before?.what === 'over' &&
      gap(passage, before, token).length <= 14 &&
      says(passage.slice(before.start, before.end), 'spread');
    const beside = ['/', '('].includes(
      passage
        .slice(Math.max(0, token.start - 2), token.start)
        .trim()
        .slice(-1),
    );
    const cliff = tokens
      .slice(index + 1, index + 5)
      .some(({ what, start }) => what === 'cliff' && start - token.end < 50);
    if (over || beside || cliff) return { years: token.months / 12 };
  }
  return {};
}
