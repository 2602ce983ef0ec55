/** The title: `### Role | Company Global Negotiation Guide`, with a bar, a dash or a hyphen, with or without marks. */
import { companyByName } from '../../reading/company-index.ts';
import { familyOf } from '../../reading/families.ts';
import type { Line } from './lines.ts';
import { slug } from './slug.ts';

export interface Title {
  role: { title: string; family: string };
  company: { id: string; name: string };
  line: Line;
}

const GUIDE =
  /\s+(?:global\s+|salary\s+|compensation\s+|offer\s+|pay\s+){0,3}negotiation\s+(?:guide|playbook)\b.{0,40}$/i;
const PARTED = [
  /^(.{2,120}?)\s*\|\s*(.{1,80})$/,
  /^(.{2,120}?)\s*[—–]\s*(.{1,80})$/,
  /^(.{2,120}?)\s-\s(.{1,80})$/,
  /^(.{2,120}?)\s+at\s+(.{1,80})$/i,
];

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
  for (const parts of PARTED) {
    const [, role, company] = parts.exec(named) ?? [];
    if (role && company)
      return {
        role: { title: role.trim().slice(0, 200), family: familyOf(role) },
        company: employer(company.replace(/[’']s$/, '').trim()),
        line,
      };
  }
  return null;
}
