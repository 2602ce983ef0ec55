/** Two titles compared: the same role, or only the same family; and the level that a title's words state. */
import type { Seniority } from '../reading/who/title/seniority.ts';
import { jobOf } from './jobs/job.ts';
import { gradesOf, seniorityOf } from './jobs/seniority.ts';
import { familyOfOccupation } from './occupations.ts';

export interface RoleWords {
  /** Role families it belongs to, the first its own. */
  families: string[];
  /** The role without level and team: "software engineer". */
  core: string;
  /** Seniority words of the title; empty where it states none. */
  seniority: Seniority[];
  /** Codes and numerals of the employer's own ladder. */
  codes: string[];
}

/** At software companies a systems engineer writes software as often as running it: such titles count for both. */
const SYSTEMS = /\bsystems?\sengineer\b/i;

/** What follows the role in a title: team, product, place. */
const TEAM = /[,:;|(/]|\s[-–—@]\s?|\s(?:for|in)\s/;

const LEVEL_WORDS =
  /\b(?:senior|sr|snr|junior|jr|staff|principal|lead|mid|entry|level|intermediate|graduate|new grad|i{1,3}|iv|v|[1-6]|l\d|ic\d)\b/g;

/** The same trade under several spellings. */
const SPELLINGS: [RegExp, string][] = [
  [/\bdevelopment engineer\b/g, 'engineer'],
  [/\b(?:swe|sde)\b/g, 'software engineer'],
  [/\bml\b/g, 'machine learning'],
  [/\bsystem engineer\b/g, 'systems engineer'],
];

function coreOf(title: string): string {
  let core = (title.split(TEAM)[0] ?? '').toLowerCase().replace(/\./g, ' ').replace(LEVEL_WORDS, ' ');
  for (const [pattern, word] of SPELLINGS) core = core.replace(pattern, word);
  return core.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
}

/** The family of the job that a title names, and beside it that of plain software engineers where a team says more. */
function familiesOf(title: string, core: string, soc: string | null): string[] {
  const job = jobOf(title);
  // A rank alone ("Associate") leaves it to the occupation; another trade's title does not.
  if (job === null) return [soc !== null && isRank(core) ? familyOfOccupation(soc) : 'other'];
  const named = [job.family];
  if (SYSTEMS.test(title) || jobOf(core)?.family === 'software') named.push('software');
  return [...new Set(named)];
}

/** Ranks that leave the trade to the occupation. */
const RANKS = new Set(
  'vice president vp avp svp director manager head associate intern internship analyst consultant specialist fellow member technical of'.split(
    ' ',
  ),
);

const isRank = (core: string): boolean => core.split(' ').every((word) => RANKS.has(word));

/** What a title says. For a filing its occupation (SOC) says the family where the title does not. */
export function roleWords(title: string, soc: string | null = null): RoleWords {
  const core = coreOf(title);
  return {
    families: familiesOf(title, core, soc),
    core,
    seniority: seniorityOf(title),
    codes: gradesOf(title),
  };
}

export interface AskedRole {
  /** Families that the role belongs to; empty where no role is asked. */
  families: string[];
  core: string | null;
}

/** True where nothing is known of the role. */
export const noRole = ({ families, core }: AskedRole): boolean => families.length === 0 && core === null;

/**
 * How near a role is: 2 the same role, 1 the same family, 0 neither. Titles of other trades share no family: only the
 * same role counts there.
 */
export function roleNearness(asked: AskedRole, found: RoleWords): 0 | 1 | 2 {
  if (asked.core !== null && asked.core !== '' && asked.core === found.core) return 2;
  return asked.families.some((family) => family !== 'other' && found.families.includes(family)) ? 1 : 0;
}
