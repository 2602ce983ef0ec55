/** Parts of bands, gathered by region and level from whatever tables state them, as the bands of the guide. */
import type { Band, ComponentBand } from '../schema.ts';
import type { At, Part } from './band-part.ts';
import type { Draft } from './draft.ts';

type Parts = Partial<
  Pick<ComponentBand, 'base' | 'grant' | 'bonus' | 'printedTotal' | 'bonusAmount' | 'signOn' | 'variable'>
>;

/** A band that is being gathered. */
export interface Growing {
  place: string;
  region: string;
  level: string;
  line: number;
  currency: string | null;
  parts: Parts;
}

type Money = NonNullable<Part['money']>;
type Ratio = NonNullable<Part['ratio']>;

/** The line only where it is not the band's own. */
const placed = <T extends Money | Ratio>(part: T, at: At, band: Growing): T =>
  at.line === band.line ? part : { ...part, line: at.line };

/** The money of a cell; with its currency where that is not the band's. */
function moneyOf(part: Part, at: At, band: Growing): Money | null {
  if (!part.money) return null;
  const foreign = part.currency !== null && band.currency !== null && part.currency !== band.currency;
  return placed({ ...part.money, ...(foreign && { currency: part.currency as string }) }, at, band);
}

/** A grant with its years: the cell's own, or those that the heading on `yearsLine` states for all of them. */
function grantOf(part: Part, amount: Money, at: At, yearsLine: number): Parts['grant'] {
  const { measured } = at;
  const own = part.range?.years ?? null;
  const years = own ?? measured.years;
  const yearly = part.range?.per === 'year' || (measured.yearly && own === null);
  const aside = part.cell.asides.find(({ unit, per }) => unit === 'money' && per === 'year');
  return {
    ...amount,
    years: years === null ? 'not stated' : { value: years, line: own === null ? yearsLine : at.line },
    ...(yearly && { per: 'year' as const }),
    ...(measured.kind && { kind: measured.kind }),
    ...(aside && { yearly: { low: aside.low, high: aside.high } }),
  };
}

function bonusKind({ raw, measured }: At): Extract<ComponentBand['bonus'], object>['kind'] {
  const words = `${raw} ${measured.label}`;
  return /guarant/i.test(words) ? 'guaranteed' : /target/i.test(words) ? 'target' : 'not stated';
}

/** What a cell is for its band; nothing where its unit cannot be what its heading measures. */
function partsOf(part: Part, amount: Money | null, ratio: Ratio | null, at: At, yearsLine: number): Parts {
  switch (at.measured.is) {
    case 'base':
      return amount ? { base: amount } : {};
    case 'grant':
      return amount ? { grant: grantOf(part, amount, at, yearsLine) } : {};
    case 'bonus':
      return {
        ...(ratio && { bonus: { ...ratio, kind: bonusKind(at) } }),
        ...(amount && { bonusAmount: amount }),
      };
    case 'signOn':
      return amount ? { signOn: amount } : {};
    case 'variable': {
      const label = at.measured.label.slice(0, 200);
      return {
        variable: { label, amount: amount ?? 'not stated', ratio: ratio ?? 'not stated', line: at.line },
      };
    }
    case 'total':
      return amount ? { printedTotal: amount } : {};
  }
}

const sameEnds = (a: unknown, b: unknown): boolean => {
  const [x, y] = [a, b] as { low?: number; high?: number }[];
  return x?.low === y?.low && x?.high === y?.high;
};

/** Puts one cell into its band. A part that another cell of the band gave before is kept, and the second is reported. */
export function put(band: Growing, part: Part, at: At, yearsLine: number, draft: Draft): void {
  const report = (code: string): void => draft.say('not-understood', code, at.line, `${at.what}: ${at.raw}`);
  band.currency ??= part.currency;
  const amount = moneyOf(part, at, band);
  const priced = amount === null || band.currency !== null;
  const found = priced
    ? partsOf(part, amount, part.ratio && placed(part.ratio, at, band), at, yearsLine)
    : {};
  if (Object.keys(found).length === 0) report(priced ? 'cell-unit' : 'no-currency');
  for (const [name, value] of Object.entries(found)) {
    const before = band.parts[name as keyof Parts];
    if (before === undefined) Object.assign(band.parts, { [name]: value });
    else if (!sameEnds(before, value)) report('said-twice');
  }
}

/** The finished band; null where no figure of it was understood. */
export function finish({ place, region, level, line, currency, parts }: Growing): Band | null {
  const { base, grant, bonus, printedTotal = 'not stated', ...others } = parts;
  if (currency === null || Object.keys(parts).length === 0) return null;
  const where = { region, place, currency, level: level as Band['level'], line };
  if (Object.keys(parts).length === 1 && printedTotal !== 'not stated')
    return { shape: 'total', ...where, total: printedTotal };
  return {
    shape: 'components',
    ...where,
    base: base ?? 'not stated',
    grant: grant ?? 'not stated',
    bonus: bonus ?? 'not stated',
    printedTotal,
    ...others,
  };
}
