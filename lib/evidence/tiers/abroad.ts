/**
 * What the occupation is paid outside the United States: the percentiles that the country's own office publishes, in the
 * nearest region that it has. Hourly and monthly figures are brought to a year by a rule that opens, beside the office's own;
 * pay that holds pension or bonuses is shown and not compared with base. A country without a figure has one plain line.
 */
import { derive } from '../../figures/derive.ts';
import type { Figure, SourceRef } from '../../figures/figure.ts';
import { constant, source } from '../../figures/leaf.ts';
import { countryName } from '../../geo/country.ts';
import { regionsAround } from '../../geo/region.ts';
import { PER_YEAR } from '../../money/period.ts';
import { isOldEdition } from '../age.ts';
import { noon } from '../day.ts';
import type { EvidenceRange, EvidenceRow, Mark, Said, TierFound } from '../evidence.ts';
import { jobAsked } from '../occupations.ts';
import type { WorldTuple } from '../shards.ts';
import type { Found } from '../tier.ts';
import { codesOf } from '../world/codes.ts';
import { OFFICES, type Office } from '../world/offices.ts';

const said = (name: string, params: Said['params'] = {}): Said => ({
  textKey: `evidence.market.${name}`,
  params,
});

interface Answer {
  ranges: EvidenceRange[];
  found: TierFound;
}

const nothing = (why: Said): Answer => ({
  ranges: [],
  found: {
    tier: 'market',
    status: 'none',
    n: 0,
    employerN: 0,
    dates: null,
    said: why,
    notes: [],
    rows: [],
    rowsInAll: 0,
  },
});

/** Rows of the first code that has any, in the nearest region; those with quartiles first, then the newest. */
function nearestRows(rows: readonly WorldTuple[], codes: string[], around: string[]): WorldTuple[] {
  for (const code of codes) {
    const own = rows.filter((row) => row[2] === code);
    const places = around.length > 0 ? around : own.map((row) => row[1]).slice(0, 1);
    for (const place of places) {
      const there = own.filter((row) => row[1] === place);
      if (there.length > 0)
        return there.sort(
          (a, b) => Number(b[8] !== null) - Number(a[8] !== null) || (a[4] < b[4] ? 1 : a[4] > b[4] ? -1 : 0),
        );
    }
  }
  return [];
}

/** Special pay is in the yearly figure of some offices and not in the monthly one. */
const isBase = ({ base }: Office, [country, , , , , unit]: WorldTuple): boolean =>
  base && !(country === 'DE' && unit === 'year');

function shown(
  [, region, , title, period, unit, currency, , p25, p50, p75]: WorldTuple,
  base: boolean,
): EvidenceRow {
  return {
    title,
    place: region,
    low: p25 ?? p50,
    high: p75 ?? p50,
    currency,
    period: unit,
    n: 1,
    asOf: period,
    url: null,
    role: 'same-family',
    level: 'not-stated',
    where: 'here',
    apart: base ? null : 'other-basis',
  };
}

/** A value of the office as a year's pay. */
function yearly(value: number, row: WorldTuple, ref: SourceRef): Figure {
  const [, , , , , unit, currency] = row;
  const leaf = source(value, 'money', currency, ref);
  if (unit === 'year') return leaf;
  return derive('annual-pay', {
    amount: leaf,
    perYear: constant(PER_YEAR[unit], 'count', 'annual-pay', 'perYear'),
  });
}

function refOf([, region, code, title, period]: WorldTuple, office: Office): SourceRef {
  return {
    tier: 'market',
    publisher: office.name,
    what: `${title} (${code}), ${region}`,
    url: office.url,
    line: null,
    asOf: period,
    n: null,
  };
}

function rangeOf(row: WorldTuple, office: Office, found: Found, wide: boolean): EvidenceRange | null {
  const [country, region, code, , period, , currency, , p25, p50, p75] = row;
  if (p25 === null || p75 === null) return null;
  const ref = refOf(row, office);
  const marks: Mark[] = ['level-not-stated'];
  if (isOldEdition(period, found.query.today)) marks.push('old');
  if (wide) marks.push('whole-country');
  if (!isBase(office, row)) marks.push('other-basis');
  return {
    id: `market:${country}:${code}:${region}:base`,
    tier: 'market',
    measure: 'base',
    low: yearly(p25, row, ref),
    high: yearly(p75, row, ref),
    currency,
    years: null,
    level: null,
    place: region,
    printed: null,
    median: yearly(p50, row, ref),
    n: null,
    asOf: period,
    marks,
    source: ref,
    match: { role: 'occupation', level: 'any', place: wide ? 'nation' : 'same' },
  };
}

/** What the figure is of, and how it became a year's. */
function notesOf(rows: WorldTuple[], office: Office, found: Found, wide: boolean): Said[] {
  const [row] = rows;
  if (!row) return [];
  const [country, , , , period, unit, currency, p10, , p50, , p90] = row;
  const notes = [said('note.allEmployers'), said(`basis.${country}`)];
  if (unit !== 'year')
    notes.push(
      said('note.unit', {
        unit,
        perYear: PER_YEAR[unit],
        amount: source(p50, 'money', currency, refOf(row, office)),
      }),
    );
  if (wide) notes.push(said('note.country', { place: found.query.place ?? '', country: office.country }));
  if (row[8] === null && p10 !== null && p90 !== null)
    notes.push(
      said('note.tenths', {
        low: yearly(p10, row, refOf(row, office)),
        high: yearly(p90, row, refOf(row, office)),
      }),
    );
  if (!isBase(office, row)) notes.push(said('note.otherBasis'));
  if (isOldEdition(period, found.query.today)) notes.push(said('note.old', { asOf: noon(period) }));
  return notes;
}

/** The answer for a place in one country outside the United States. */
export function abroadFound(found: Found, country: string, world: readonly WorldTuple[]): Answer {
  const office = OFFICES[country];
  const name = countryName(country);
  if (!office) return nothing(said('noCountry', { country: name }));
  const { query, asked } = found;
  const job =
    asked.title === null
      ? query.family === 'software'
        ? 'software-engineer'
        : null
      : jobAsked(asked.title)?.id;
  if (asked.title !== null && !job) return nothing(said('otherTrade'));
  const codes = job ? codesOf(country, job, asked.title) : [];
  const around = query.place === null ? [] : regionsAround(country, query.place);
  const rows = nearestRows(
    world.filter((row) => row[0] === country),
    codes,
    around,
  );
  const [row] = rows;
  if (!row) return nothing(said('noOccupationThere', { country: name, office: office.name }));
  // A city asked about, and a figure of the country that it lies in; a city that is the country is itself.
  const wide =
    asked.where.cities.length > 0 && country !== 'SG' && (around.length === 0 || around.at(-1) === row[1]);
  const range = rangeOf(row, office, found, wide);
  const [, region, , title, period] = row;
  const place = around.length > 0 && row[1] !== around.at(-1) ? region : office.country;
  const params = { title, place, office: office.name, asOf: noon(period) };
  const median = yearly(row[9], row, refOf(row, office));
  return {
    ranges: range ? [range] : [],
    found: {
      ...nothing(
        range
          ? said('world', { ...params, low: range.low, high: range.high, median })
          : said('worldMedian', { ...params, median }),
      ).found,
      status: range ? 'range' : 'rows',
      dates: {
        from: rows.map((each) => each[4]).sort()[0] ?? period,
        to:
          rows
            .map((each) => each[4])
            .sort()
            .at(-1) ?? period,
      },
      notes: notesOf(rows, office, found, wide),
      rows: rows.map((each) => shown(each, isBase(office, each))),
      rowsInAll: rows.length,
    },
  };
}
