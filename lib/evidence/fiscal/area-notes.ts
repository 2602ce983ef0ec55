/**
 * What all employers together filed for the occupation: in the area asked about, in the city in the newest quarter, and by
 * wage level in the nation. A median within 1% of that of the legal minima is a floor, and is said to be one.
 */
import type { SourceRef } from '../../figures/figure.ts';
import { source } from '../../figures/leaf.ts';
import { noon } from '../day.ts';
import type { Said } from '../evidence.ts';
import type { PublicRows } from '../rows.ts';
import type { Found } from '../tier.ts';
import { occupationKey } from './answer.ts';
import { metroAsked } from './cells.ts';
import { OCCUPATION_NAMES } from './names.ts';

/** Within this of the legal minimum a wage is a floor (numbers, section 1). */
const FLOOR = 1.01;

const said = (name: string, params: Said['params']): Said => ({
  textKey: `evidence.market.note.${name}`,
  params,
});

/** Notes for an occupation and the place asked about; empty where nothing was counted. */
export function areaNotes(soc: string, found: Found, rows: PublicRows): Said[] {
  const { jobs } = rows;
  if (jobs === null) return [];
  const figure = (value: number, what: string, n: number | null, asOf: string) => {
    const ref: SourceRef = {
      tier: 'filed',
      publisher: 'US Department of Labor',
      what: [OCCUPATION_NAMES[soc] ?? soc, what].join(', '),
      url: 'https://www.dol.gov/agencies/eta/foreign-labor/performance',
      line: null,
      asOf,
      n,
    };
    return source(value, 'money', 'USD', ref);
  };
  const notes: Said[] = [];
  const metro = metroAsked(found, rows);
  const occupation = occupationKey(soc);
  const area = metro && jobs.areas.find((row) => row[0] === soc && row[1] === metro.area);
  if (area && metro) {
    const [, , n, p25, p50, p75] = area;
    const money = (value: number) => figure(value, metro.title, n, jobs.period);
    notes.push(
      said('area', {
        n,
        occupation,
        place: metro.title,
        low: money(p25 ?? p50),
        median: money(p50),
        high: money(p75 ?? p50),
        asOf: noon(jobs.period),
      }),
    );
  }
  const place = (found.query.place ?? '').toLowerCase();
  const city = jobs.cities.find(
    (row) => row[0] === soc && place.startsWith((row[1].split(',')[0] ?? row[1]).toLowerCase()),
  );
  if (city && metro) {
    const [, name, n, , p50, , prevailing] = city;
    notes.push(
      said('city', {
        n,
        place: name,
        median: figure(p50, name, n, jobs.quarter),
        floor: prevailing !== null && p50 <= prevailing * FLOOR ? 'yes' : 'no',
        asOf: noon(jobs.quarter),
      }),
    );
  }
  const levels = jobs.levels.filter((row) => row[0] === soc).sort((a, b) => a[1] - b[1]);
  if (levels.length === 4) {
    const [one, two, three, four] = levels.map(([, level, n, , p50]) =>
      figure(p50, `level ${level}`, n, jobs.quarter),
    );
    if (one && two && three && four)
      notes.push(said('levels', { occupation, one, two, three, four, asOf: noon(jobs.quarter) }));
  }
  return notes;
}
