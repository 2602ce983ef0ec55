/**
 * What an employer's counted filings say: the quartiles of its occupation in the nation, the median of the area asked about
 * beside them, and what has to be known. They are of all levels together, so they inform and judge nothing; where most of
 * its filings were at the legal minimum they are floors, not pay.
 */
import type { SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';
import { isOldEdition } from '../age.ts';
import { noon } from '../day.ts';
import { ENOUGH, isThin, MAX_ROWS, thinMark } from '../enough.ts';
import type { EvidenceRange, EvidenceRow, Mark, Said, TierFound } from '../evidence.ts';
import { jobAsked } from '../occupations.ts';
import type { PublicRows } from '../rows.ts';
import type { CellTuple, FiscalAbout } from '../shards.ts';
import type { Found } from '../tier.ts';
import { areaName, type Cells, cellsFor } from './cells.ts';
import { OCCUPATION_NAMES } from './names.ts';

const PUBLISHER = 'US Department of Labor';
const URL = 'https://www.dol.gov/agencies/eta/foreign-labor/performance';

/** From this share of its filings at the legal minimum on, an employer's filings are floors. */
const MOSTLY = 0.5;

const said = (name: string, params: Said['params'] = {}): Said => ({
  textKey: `evidence.filed.${name}`,
  params,
});

export const isFloor = ({ floor }: FiscalAbout): boolean => floor !== null && floor[0] >= MOSTLY * floor[1];

/** `15-1252` → the name by which sentences choose its words. */
export const occupationKey = (soc: string): string => `o${soc.replace('-', '')}`;

const refOf = ([of, area, n, , , , period]: CellTuple, company: string, rows: PublicRows): SourceRef => ({
  tier: 'filed',
  publisher: PUBLISHER,
  what: [company, OCCUPATION_NAMES[of] ?? of, areaName(area, rows) ?? 'US'].join(', '),
  url: URL,
  line: null,
  asOf: period,
  n,
});

function rangeOf(cell: CellTuple, found: Found, rows: PublicRows, about: FiscalAbout): EvidenceRange | null {
  const [of, , n, p25, p50, p75, period] = cell;
  if (p25 === null || p75 === null || n < ENOUGH) return null;
  const ref = refOf(cell, rows.filedAs[0] ?? '', rows);
  const figure = (value: number) => source(value, 'money', 'USD', ref);
  const marks: Mark[] = [...thinMark(n), 'any-level'];
  if (found.query.place !== null) marks.push('any-place');
  if (isFloor(about)) marks.push('legal-minimum');
  if (isOldEdition(period, found.query.today)) marks.push('old');
  return {
    id: `filed:${rows.key}:${of}:any-level:base`,
    tier: 'filed',
    measure: 'base',
    low: figure(p25),
    high: figure(p75),
    currency: 'USD',
    years: null,
    level: null,
    place: 'US',
    printed: null,
    median: figure(p50),
    n,
    asOf: period,
    marks,
    source: ref,
    match: { role: 'occupation', level: 'any', place: 'any' },
  };
}

function shown(
  [of, area, n, p25, p50, p75, period]: CellTuple,
  cells: Cells,
  rows: PublicRows,
  title: string,
): EvidenceRow {
  const own = of.startsWith('job:');
  return {
    title: own ? title : (OCCUPATION_NAMES[of] ?? of),
    place: areaName(area, rows),
    low: p25 ?? p50,
    high: p75 ?? p50,
    currency: 'USD',
    period: 'year',
    n,
    asOf: period,
    url: null,
    role: own ? 'same-role' : 'same-family',
    level: 'not-stated',
    where: area !== null && area === cells.here?.cell[1] ? 'here' : area === null ? 'zone' : 'elsewhere',
    apart: null,
  };
}

function notesOf(
  cells: Cells,
  range: EvidenceRange | null,
  rows: PublicRows,
  company: string,
  about: FiscalAbout,
): Said[] {
  const list: Said[] = [];
  const { here, nation } = cells;
  if (here && nation) {
    const [, , n, , p50] = here.cell;
    const median = source(p50, 'money', 'USD', refOf(here.cell, company, rows));
    list.push(said('note.metro', { n, median, place: here.metro.title }));
  }
  if (range) list.push(said('note.cellLevels'));
  if (isFloor(about) && about.floor)
    list.push(said('note.floors', { floors: about.floor[0], n: about.floor[1] }));
  if (range && isThin(range.n ?? 0)) list.push(said('note.thin', { n: range.n ?? 0 }));
  list.push(employerNote(about, rows));
  return list;
}

/** What the employer filed in all: a fact for those who need a visa. */
export const employerNote = (about: FiscalAbout, { filedAs }: PublicRows): Said =>
  said('note.employer', {
    company: filedAs[0] ?? '',
    n: about.n,
    year: Number(about.period.slice(0, 4)),
    occupation: occupationKey(about.soc),
  });

/** The tier's answer from counted filings; null where the employer has none for what is asked. */
export function fiscalAnswer(
  found: Found,
  rows: PublicRows,
): { ranges: EvidenceRange[]; found: TierFound } | null {
  const { fiscal } = rows;
  if (fiscal === null) return null;
  const cells = cellsFor(found, rows);
  const [first] = cells.all;
  if (!first) return null;
  // As it files: "Square" is Block's.
  const company = rows.filedAs[0] ?? found.query.companyName ?? '';
  const lead = cells.nation ?? cells.here?.cell ?? first;
  const range = cells.nation ? rangeOf(cells.nation, found, rows, fiscal.about) : null;
  const [of, area, n, , p50, , period] = lead;
  const ref = refOf(lead, company, rows);
  const params = {
    company,
    n,
    occupation: of.startsWith('job:') ? 'title' : occupationKey(of),
    title: found.asked.title ?? '',
    place: areaName(area, rows) ?? 'US',
    median: source(p50, 'money', 'USD', ref),
    asOf: noon(period),
  };
  const list = cells.all.map((cell) =>
    shown(cell, cells, rows, found.asked.title ?? jobAsked(found.asked.title)?.id ?? ''),
  );
  return {
    ranges: range ? [range] : [],
    found: {
      tier: 'filed',
      status: range ? 'range' : 'rows',
      n,
      employerN: fiscal.about.n,
      dates: { from: period, to: period },
      said: range ? said('cells', { ...params, low: range.low, high: range.high }) : said('cell', params),
      notes: notesOf(cells, range, rows, company, fiscal.about),
      rows: list.slice(0, MAX_ROWS),
      rowsInAll: list.length,
    },
  };
}
