/** What an import missed or got wrong of a synthetic guide, in words; empty where every figure is right. */
import type { Imported } from '../../../../lib/guides/import/import.ts';
import type { Band, Guide } from '../../../../lib/guides/schema.ts';
import type { Said } from './amounts.ts';
import type { SyntheticGuide } from './guide.ts';
import type { ExpectedBand } from './tables.ts';

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

function range(what: string, got: unknown, want: { low: number; high: number } | undefined): string[] {
  const found = got as { low: number; high: number } | 'not stated' | undefined;
  const none = found === undefined || found === 'not stated';
  if (!want) return none ? [] : [`${what}: ${JSON.stringify(found)}, but the guide states none`];
  if (none) return [`${what} is missing: ${want.low}–${want.high}`];
  return near(found.low, want.low) && near(found.high, want.high)
    ? []
    : [`${what} is ${found.low}–${found.high}, not ${want.low}–${want.high}`];
}

/** The marks of a range: open, about, note, another currency, another period. */
function marks(what: string, got: unknown, want: Said | undefined): string[] {
  if (!want || typeof got !== 'object' || got === null) return [];
  const found = got as Record<string, unknown>;
  const wrong = (name: string, a: unknown, b: unknown): string[] =>
    JSON.stringify(a) === JSON.stringify(b)
      ? []
      : [`${what}, ${name}: ${JSON.stringify(a)}, not ${JSON.stringify(b)}`];
  const years = typeof found.years === 'object' ? (found.years as { value: number }).value : undefined;
  return [
    ...wrong('open', found.open, want.open),
    ...wrong('approximate', found.approximate, want.approximate),
    ...wrong('note', found.note, want.note),
    ...wrong('also', found.also, want.also && [want.also]),
    ...('years' in found ? wrong('years', years, want.years) : []),
    ...('years' in found ? wrong('per', found.per, want.perYear ? 'year' : undefined) : []),
    ...(want.stated ? range(`${what} as stated`, found.stated, want.stated) : []),
  ];
}

function bandErrors(guide: Guide, want: ExpectedBand): string[] {
  const region = want.place.region ?? slug(want.place.name);
  const level = want.level === null ? null : guide.levels.find(({ label }) => label === want.level)?.id;
  const name = `${want.place.name}${want.level ? `, ${want.level}` : ''}`;
  const band = guide.bands.find((each) => each.region === region && each.level === (level ?? 'not stated'));
  if (!band) return [`no band for ${name} (${region})`];
  const of = <K extends string>(key: K): unknown =>
    key in band ? (band as unknown as Record<K, unknown>)[key] : undefined;
  const total = band.shape === 'total' ? band.total : band.printedTotal;
  const bonus = of('bonus') as Record<string, unknown> | 'not stated' | undefined;
  return [
    ...(band.currency === want.place.currency ? [] : [`${name} is in ${band.currency}`]),
    ...range(`${name}: base`, of('base'), want.base),
    ...marks(`${name}: base`, of('base'), want.base),
    ...range(`${name}: grant`, of('grant'), want.grant),
    ...marks(`${name}: grant`, of('grant'), want.grant),
    ...range(`${name}: bonus`, bonus, want.bonus),
    ...(want.bonus &&
    typeof bonus === 'object' &&
    (bonus.kind === 'target') !== want.bonus.target &&
    !targetHead(want)
      ? [`${name}: bonus is ${String(bonus.kind)}`]
      : []),
    ...range(`${name}: bonus in money`, of('bonusAmount'), want.bonusAmount),
    ...range(`${name}: sign-on`, of('signOn'), want.signOn),
    ...range(`${name}: total`, total, want.total),
    ...marks(`${name}: total`, total, want.total),
    ...range(
      `${name}: variable`,
      (of('variable') as { amount?: unknown } | undefined)?.amount,
      want.variable,
    ),
  ];
}

/** A row named "Target Bonus" makes every bonus in it a target. */
const targetHead = ({ signOn, level }: ExpectedBand): boolean => signOn !== undefined || level === null;

const same = (what: string, got: unknown, want: unknown): string[] =>
  JSON.stringify(got) === JSON.stringify(want)
    ? []
    : [`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`];

function strategyErrors(guide: Guide, { strategic }: SyntheticGuide): string[] {
  const { strategy } = guide;
  if (strategy === 'not stated') return ['no strategy'];
  const { open } = strategy;
  const claimed = strategy.claims.map(({ company, value }) => ({
    company,
    value: value === 'not stated' ? null : value,
  }));
  return [
    ...same('opening base', open.base, strategic.base ?? 'not stated'),
    ...same(
      'opening grant',
      open.grant === 'not stated' ? null : open.grant.value,
      strategic.grant?.value ?? null,
    ),
    ...same(
      'opening grant per',
      open.grant === 'not stated' ? null : open.grant.per,
      strategic.grant?.per ?? null,
    ),
    ...same('opening bonus', open.bonus, strategic.bonus ?? 'not stated'),
    ...same(
      'counter',
      strategy.counter === 'not stated' ? null : [strategy.counter.low, strategy.counter.high],
      strategic.counter ?? null,
    ),
    ...same(
      'accept',
      strategy.accept === 'not stated' ? null : strategy.accept.value,
      strategic.accept ?? null,
    ),
    ...same('floor', strategy.floor === 'not stated' ? null : strategy.floor.value, strategic.floor ?? null),
    ...same('claims', claimed, strategic.claims),
    ...same(
      'regional',
      (guide.regional ?? []).map((each) => [
        each.currency,
        each.open.base,
        typeof each.accept === 'object' && each.accept.value,
      ]),
      strategic.regional.map(({ currency, base, accept }) => [currency, base, accept]),
    ),
  ];
}

/** Figures that stand in the file, against those that came out; and lines that had to be reported and were not. */
export function errorsIn(made: SyntheticGuide, { guide, report }: Imported): string[] {
  if (!guide) return [`no guide: ${report.map(({ code, text }) => `${code} ${text}`).join('; ')}`];
  const extra = guide.bands.filter(
    (band: Band) => !made.table.bands.some(({ place }) => (place.region ?? slug(place.name)) === band.region),
  );
  return [
    ...same('company', guide.company.name, made.company),
    ...same('role', guide.role.title, made.role),
    ...made.table.bands.flatMap((band) => bandErrors(guide, band)),
    ...extra.map(({ place }) => `a band for ${place} that the guide has not`),
    ...same(
      'mapping',
      guide.mapping.map(({ equal }) => equal.length),
      made.mapped.equal,
    ),
    ...same(
      'titles',
      guide.titles.map(({ title, codes, years }) => ({
        title,
        codes,
        ...(typeof years === 'object' && years),
      })),
      made.mapped.titles,
    ),
    ...same(
      'levers',
      guide.levers.map(({ name }) => name),
      made.levered.names,
    ),
    ...same(
      'push',
      guide.levers.flatMap(({ push }) => push?.ratio ?? []),
      made.levered.push ? [made.levered.push / 100] : [],
    ),
    ...strategyErrors(guide, made),
    ...same(
      'dates of sources',
      guide.sources.map(({ date }) => (date === 'not stated' ? null : date)),
      made.cited.dates,
    ),
    ...same(
      'addresses',
      guide.sources.filter(({ address }) => address !== 'not stated').length,
      made.cited.addresses,
    ),
    ...same('damaged', guide.encoding !== null, made.damaged && guide.encoding !== null),
    ...made.strange.flatMap((text) => {
      const first = text.split('\n')[0] as string;
      return report.some((line) => line.kind === 'not-understood' && line.text.includes(first))
        ? []
        : [`not reported: ${first}`];
    }),
  ];
}
