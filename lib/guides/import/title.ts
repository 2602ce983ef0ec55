/** The title: `### Role | Company Global Negotiation Guide`, with a bar, a dash or a hyphen, with or without marks. */
import { companyByName } from '../../reading/who/employer/known.ts';
import { familyOf } from '../../reading/who/title/families.ts';
import type { Line } from './lines.ts';
import { slug } from './slug.ts';

export interface Title {
  role: { title: string; family: string };
  company: { id: string; name: string };
  line: Line;
}

const GUIDE = / (?:(?:global|salary|compensation|offer|pay) ){0,3}negotiation (?:guide|playbook)\b.{0,40}$/i;
/** What stands between role and employer, in order of trial. */
const BETWEEN = [/ ?\| ?/, / ?[—–] ?/, / - /, / at /i];

/** The employer of a name, known by it or named after it. */
export function employer(name: string): { id: string; name: string } {
  const known = companyByName(name);
  return known ? { id: known.id, name: known.name } : { id: slug(name), name };
}

/** The title of a line, or null. */
export function readTitle(line: Line): Title | null {
  const text = line.text
    .replace(/^\s*#{1,6}\s*/, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > 260 || !GUIDE.test(text)) return null;
  const named = text.replace(GUIDE, '');
  for (const between of BETWEEN) {
    const match = between.exec(named);
    const role = match ? named.slice(0, match.index).trim() : '';
    const company = match ? named.slice(match.index + match[0].length).trim() : '';
    if (role.length >= 2 && company !== '')
      return {
        role: { title: role.slice(0, 200), family: familyOf(role) },
        company: employer(company.replace(/[’']s$/, '').slice(0, 80)),
        line,
      };
  }
  return null;
}
