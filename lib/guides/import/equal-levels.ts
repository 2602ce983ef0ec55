/** One side of an equivalence: "Google L4 ML" is Google's level L4. */
import { companyByName } from '../../reading/who/employer/known.ts';
import type { Guide } from '../schema.ts';
import { readLevel } from './level.ts';
import type { Title } from './title.ts';
import { employer } from './title.ts';

export type Equal = Guide['mapping'][number]['equal'][number];

/** Words at which a level begins, where the employer before it is not known by name. */
const BEGINS =
  /^(?:senior|sr\.?|staff|principal|junior|jr\.?|mid|lead|entry|distinguished|fellow|level|grade|band|[A-Z]{1,4}-?\d{1,3}\+?|(?:SDE|SWE|MTS)\b.{0,40}|engineer|software|ml|machine|data|product|research|applied|member|associate|director|manager|vp)$/i;

/** A level of a named employer. */
export function equalOf(company: { id: string; name: string }, level: string): Equal {
  const { codes, seniority } = readLevel(level);
  return { company: company.id, name: company.name, level: level.slice(0, 200), codes, seniority };
}

/** Reads "Employer level"; null where no employer or no level is left. */
export function readEqual(raw: string, own: Title['company']): Equal | null {
  const text = raw
    .replace(/[*_`[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]$/, '');
  const words = text.split(' ');
  if (text === '' || text.length > 160) return null;
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const name = words.slice(0, n).join(' ');
    const rest = words.slice(n).join(' ');
    if (name.toLowerCase() === own.name.toLowerCase()) return equalOf(own, rest);
    if (companyByName(name)) return equalOf(employer(name), rest);
  }
  const begins = words.findIndex((word, index) => index > 0 && BEGINS.test(word));
  if (begins > 0)
    return equalOf(
      employer(words.slice(0, begins).join(' ').replace(/[:,]$/, '')),
      words.slice(begins).join(' '),
    );
  // "L5" alone is the guide's own employer's.
  const { codes, seniority } = readLevel(text);
  return codes.length + seniority.length > 0 ? equalOf(own, text) : null;
}
