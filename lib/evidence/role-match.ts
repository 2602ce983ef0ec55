/** Two titles compared: the same role, or only the same family; and the level that a title's words state. */
import { familyOf } from '../reading/who/title/families.ts';
import { codesIn, type Seniority, seniorityIn } from '../reading/who/title/seniority.ts';
import { familyOfOccupation } from './occupations.ts';

export interface RoleWords {
  /** Role families it belongs to, the first its own. */
  families: string[];
  /** The role without level and team: "software engineer". */
  core: string;
  /** Seniority words of the title; empty where it states none. */
  seniority: Seniority[];
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

/** Ranks that leave the trade to what follows: "Director, Data Science". */
const RANK_ONLY =
  /^(?:(?:vice president|[as]?vp|director|manager|head|associate|intern|internship|analyst|consultant|specialist|fellow|member|technical|of)(?: |$)){0,12}$/;

/**
 * The family of the role's own words, then that of the whole title: a team's name may say more ("Software Engineer,
 * Machine Learning"), but it makes no engineer of another trade ("Product Marketing Director, AI").
 */
function familiesOf(title: string, core: string, soc: string | null): string[] {
  const own = familyOf(core);
  const whole = own !== 'other' || RANK_ONLY.test(core) ? familyOf(title) : 'other';
  const named = [own, whole].filter((family) => family !== 'other');
  if (named.length === 0) return [soc === null ? 'other' : familyOfOccupation(soc)];
  if (SYSTEMS.test(title)) named.push('software');
  return [...new Set(named)];
}

/** What a title says. For a filing its occupation (SOC) says the family where the title does not. */
export function roleWords(title: string, soc: string | null = null): RoleWords {
  const core = coreOf(title);
  return {
    families: familiesOf(title, core, soc),
    core,
    seniority: seniorityIn(title)?.words ?? [],
    codes: codesIn(title),
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
