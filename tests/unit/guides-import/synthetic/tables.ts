/** Band tables of synthetic guides in the three families, each with what it states. */
import { bonusCell, grantCell, moneyCell, type Range, rangeOf, type Said, written } from './amounts.ts';
import type { Random } from './random.ts';
import { PLACES, type Place, WRITTEN } from './vocabulary.ts';

export interface ExpectedBand {
  place: Place;
  level: string | null;
  base?: Said;
  grant?: Said;
  bonus?: Range & { target: boolean; approximate: boolean };
  bonusAmount?: Range;
  signOn?: Range;
  total?: Said;
  variable?: Range;
}

export interface MadeTable {
  /** The heading row, for counting shapes. */
  shape: string;
  lines: string[];
  bands: ExpectedBand[];
  levels: string[];
}

const row = (cells: string[], tight: boolean): string =>
  tight ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`;

function render(random: Random, head: string[], rows: string[][]): string[] {
  const tight = random.chance(0.15);
  const rule = row(
    head.map(() => random.one(['---', ':---', '-------'])),
    tight,
  );
  return [row(head, tight), rule, ...rows.map((cells) => row(cells, tight))];
}

const REGION = ['Region', 'Location', 'Market', 'Office', 'City', 'Hub', 'Office Location', '**Region**'];
const BASE = ['Base Salary', 'Base', 'Base Pay', 'Annual Base Salary', 'Base Salary (Annual)'];
const BONUS = ['Bonus', 'Annual Bonus', 'Performance Bonus', 'Bonus %', 'Cash Bonus', 'Incentive'];
const TOTAL = ['Total Comp', 'Total Compensation', 'TC', 'Total', 'Total Package', 'Total Annual Comp'];
const TICKERS = ['ALDR', 'BRCH', 'CLDR', 'DNMR', 'ELMW', 'FRRW', 'GLNB', 'HRRW'];
/** Headings of equity, with the vesting years that they state. */
const EQUITY: ((ticker: string) => [heading: string, years: number | null])[] = [
  () => ['Stock (RSU/4yr)', 4],
  () => ['Stock (Options/4yr)', 4],
  () => ['Equity (Pre-IPO/4yr)', 4],
  () => ['Options (4yr)', 4],
  () => ['RSU (4yr)', 4],
  () => ['Equity (RSU/4yr)', 4],
  () => ['RSU Grant (4-yr vest)', 4],
  () => ['Equity Grant (3yr)', 3],
  () => ['Stock', null],
  () => ['RSUs', null],
  () => ['Equity', null],
  (ticker) => [`${ticker} Stock (RSU/4yr)`, 4],
  (ticker) => [`Stock (${ticker}/4yr)`, 4],
  (ticker) => [`${ticker} RSU/4yr`, 4],
  (ticker) => [`RSU (${ticker}, 4-year vest)`, 4],
];
const VARIABLE = ['Stock/Bonus', 'Carry/Bonus', 'Profit Sharing', 'Equity/Bonus'];

/** Rows are regions; the columns are base, something like equity or none, bonus or none, and mostly a total. */
export function byRegion(random: Random): MadeTable {
  const places = random.some(PLACES, random.whole(2, 6));
  const [equity, years] = random.one(EQUITY)(random.one(TICKERS));
  const kind = random.one(['grant', 'grant', 'grant', 'grant', 'variable', 'none'] as const);
  const hasBonus = random.chance(0.8);
  const hasTotal = random.chance(0.85);
  const head = [
    random.one(REGION),
    random.one(BASE),
    ...(kind === 'grant' ? [equity] : kind === 'variable' ? [random.one(VARIABLE)] : []),
    ...(hasBonus ? [random.one(BONUS)] : []),
    ...(hasTotal ? [random.one(TOTAL)] : []),
  ];
  const bands: ExpectedBand[] = [];
  const rows = places.map((place) => {
    const band: ExpectedBand = { place, level: null };
    bands.push(band);
    const base = moneyCell(random, rangeOf(random, place, 150), place);
    band.base = base.said;
    const cells = [random.one(WRITTEN)(place), base.text];
    if (kind === 'grant') {
      const absent = random.chance(0.05);
      const grant = grantCell(random, rangeOf(random, place, 200), place, years);
      if (!absent) band.grant = grant.said;
      cells.push(absent ? random.one(['N/A', '—']) : grant.text);
    } else if (kind === 'variable') {
      band.variable = rangeOf(random, place, 60);
      cells.push(written(random, band.variable, place));
    }
    if (hasBonus) {
      const bonus = bonusCell(random, place);
      if (bonus.ratio) band.bonus = bonus.ratio;
      if (bonus.amount) band.bonusAmount = bonus.amount;
      cells.push(bonus.text);
    }
    if (hasTotal) {
      const total = rangeOf(random, place, 260);
      band.total = { ...total, currency: place.currency };
      cells.push(written(random, total, place));
    }
    return cells;
  });
  return { shape: head.join(' | '), lines: render(random, head, rows), bands, levels: [] };
}

const LADDERS = [
  ['Mid (L3-L4)', 'Senior (L5)', 'Staff+ (L6+)'],
  ['L3', 'L4', 'L5', 'L6'],
  ['IC3 (Mid)', 'IC4 (Senior)', 'IC5 (Staff)'],
  ['Junior', 'Mid', 'Senior', 'Staff', 'Principal'],
  ['**Senior (E5)**', '**Staff (E6)**', '**Principal (E7+)**'],
  ['P2 - Mid', 'P3 - Senior', 'P4 - Staff'],
];
const LEVEL = ['Level', 'Internal Level', 'Job Level', 'Grade', 'Seniority', 'Career Level'];

/** The place of a column with its currency, or a whole unit for its bare numbers. */
const column = ({ name, currency, sign }: Place, random: Random): string =>
  random.one([
    `${name} (${currency})`,
    `${name} (${currency}${sign.trim().length === 1 ? ` ${sign}` : ''})`,
    `**${name}** (${currency})`,
  ]);

/** Rows are levels, columns places; the cells are totals, or bases where the heading says so. */
export function byLevel(random: Random): MadeTable & { base: boolean } {
  const places = random.some(PLACES, random.whole(2, 4));
  const levels = random.one(LADDERS);
  const base = random.chance(0.3);
  const counted = random.chance(0.2);
  const head = [
    random.one(LEVEL),
    ...places.map((place) =>
      counted && place.currency === 'INR' ? `${place.name} (INR L)` : column(place, random),
    ),
  ];
  const bands: ExpectedBand[] = [];
  const rows = levels.map((label, index) => [
    label,
    ...places.map((place) => {
      const range = rangeOf(random, place, 120 + index * 60);
      const bare = counted && place.currency === 'INR';
      const cell = bare
        ? { text: `${range.low / 1e5}–${range.high / 1e5}`, said: { ...range, currency: 'INR' } }
        : moneyCell(random, range, place);
      bands.push({ place, level: label.replaceAll('*', ''), [base ? 'base' : 'total']: cell.said });
      return cell.text;
    }),
  ]);
  return {
    shape: head.join(' | '),
    lines: render(random, head, rows),
    bands,
    levels: levels.map((label) => label.replaceAll('*', '')),
    base,
  };
}

const COMPONENT = ['Component', 'Compensation Component', 'Element', 'Pay Component'];

/** Rows are components, columns places. */
export function byComponent(random: Random): MadeTable {
  const places = random.some(PLACES, random.whole(2, 4));
  const head = [random.one(COMPONENT), ...places.map((place) => column(place, random))];
  const bands = places.map((place): ExpectedBand => ({ place, level: null }));
  const rows: string[][] = [];
  const add = (label: string, cell: (place: Place, band: ExpectedBand) => string): void => {
    rows.push([label, ...places.map((place, index) => cell(place, bands[index] as ExpectedBand))]);
  };
  add(random.one(['Base Salary', 'Base', '**Base Salary**']), (place, band) => {
    const { text, said } = moneyCell(random, rangeOf(random, place, 150), place);
    band.base = said;
    return text;
  });
  add(random.one(['RSU Grant (4-yr vest)', 'Stock Options (4-yr vest)', 'Equity (4yr)']), (place, band) => {
    const { text, said } = grantCell(random, rangeOf(random, place, 200), place, 4);
    band.grant = said;
    return text;
  });
  add(random.one(['Annual Bonus', 'Target Bonus']), (place, band) => {
    const bonus = bonusCell(random, place);
    if (bonus.ratio) band.bonus = bonus.ratio;
    if (bonus.amount) band.bonusAmount = bonus.amount;
    return bonus.text;
  });
  if (random.chance(0.7))
    add(random.one(['Sign-On', 'Sign-On Bonus', 'Signing Bonus']), (place, band) => {
      band.signOn = rangeOf(random, place, 20);
      return written(random, band.signOn, place);
    });
  add(random.one(['Total', 'Total Comp', '**Total Compensation**']), (place, band) => {
    const total = rangeOf(random, place, 260);
    band.total = { ...total, currency: place.currency };
    return written(random, total, place);
  });
  return { shape: head.join(' | '), lines: render(random, head, rows), bands, levels: [] };
}
