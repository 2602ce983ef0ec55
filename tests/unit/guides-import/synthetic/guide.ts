/** Synthetic guides over all dialects, each with the figures that stand in it. The same number gives the same guide. */
import {
  type Cited,
  type Levered,
  levers,
  type Mapped,
  mapping,
  type Strategic,
  sources,
  strategy,
} from './prose.ts';
import { randomFrom } from './random.ts';
import { byComponent, byLevel, byRegion, type MadeTable } from './tables.ts';
import { COMPANIES, ROLES } from './vocabulary.ts';

export interface SyntheticGuide {
  name: string;
  text: string;
  company: string;
  role: string;
  /** Family of the table and form of the file, for the account of what was covered. */
  dialect: string;
  table: MadeTable;
  mapped: Mapped;
  levered: Levered;
  strategic: Strategic;
  cited: Cited;
  /** Lines that no rule can know: each must be in the report. */
  strange: string[];
  damaged: boolean;
}

/** UTF-8 bytes read as windows-1252. */
const damage = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

const TITLES: ((role: string, company: string) => string)[] = [
  (role, company) => `### ${role} | ${company} Global Negotiation Guide`,
  (role, company) => `### ${role} — ${company} Salary Negotiation Guide`,
  (role, company) => `### ${role} - ${company} Salary Negotiation Guide`,
  (role, company) => `# ${role} | ${company} Salary Negotiation Guide`,
  (role, company) => `## ${role} – ${company} Global Negotiation Guide`,
];

const STRANGE = ['Qux 17 blorp of the northern shelf', '| Zab | Fnord |\n|---|---|\n| 12 | 99 |'];

export function syntheticGuide(number: number): SyntheticGuide {
  const random = randomFrom(number + 1);
  const company = COMPANIES[Math.floor(number / ROLES.length) % COMPANIES.length] as string;
  const role = ROLES[number % ROLES.length] as string;
  const saved = random.chance(0.2);
  const damaged = !saved && random.chance(0.15);
  const family = random.one(['region', 'region', 'level', 'component'] as const);
  const level = family === 'level' ? byLevel(random) : null;
  const table = level ?? (family === 'region' ? byRegion(random) : byComponent(random));
  const heading = (text: string): string => (saved ? text : `#### ${text}`);
  const bandHeading = level
    ? level.base
      ? 'Base Salary Bands (2026)'
      : 'Total Compensation Bands (2026)'
    : 'Compensation Benchmarks (2026)';
  // A saved page shows only the headings that are known bare; the others keep their marks.
  const bare = (text: string): string =>
    saved &&
    /^(?:Global Levers|Key Levers|Level Mapping(?: & Internal Titles)?|Evidence (?:&|and) Sources|Sources)$/.test(
      text,
    )
      ? text
      : `#### ${text}`;
  const mapped = mapping(random, company, role, bare);
  const levered = levers(random, company, bare);
  const strategic = strategy(random, company, (text) =>
    saved
      ? `Negotiate Up Strategy: ${text}`
      : `> **Negotiate Up Strategy${random.chance(0.5) ? ':**' : '**:'} ${text}`,
  );
  const cited = sources(random, company, bare);
  const strange = random.chance(0.1) ? [random.one(STRANGE)] : [];
  const sold = saved
    ? [
        `Negotiating a ${role} offer at ${company}?`,
        'Get a personalized playbook with your exact numbers.',
        'Get My Playbook — $39 →Negotiation DNA',
      ]
    : ['', '#### Negotiation DNA — Why This Role'];
  const title = random.one(TITLES)(role, company);
  const text = [
    saved ? title.replace(/^#+ /, '') : title,
    ...(saved ? [] : ['']),
    `${saved ? 'Negotiation DNA' : '**Negotiation DNA**'}: Pay at ${company} is split evenly.`,
    ...(saved ? [] : ['', heading(bandHeading), '']),
    ...(saved && level ? [`#### ${bandHeading}`] : []),
    ...table.lines,
    ...(saved ? [] : ['']),
    ...sold,
    '',
    `Teams here run ${random.whole(2, 40) * 10}+ services for large customers.`,
    ...mapped.lines,
    ...levered.lines,
    '',
    ...strategic.lines,
    ...cited.lines,
    ...(strange.length > 0 ? ['', '#### Odds', '', ...strange] : []),
    ...(saved ? [`Ready to negotiate your ${company} offer?`, 'Get My Playbook — $39 →'] : []),
    '',
  ].join('\n');
  return {
    name: `${company}/${role}`.replaceAll(' ', '-').replaceAll('/', '-').toLowerCase().concat('.md'),
    text: damaged ? damage(text) : text,
    company,
    role,
    dialect: `${family}, ${saved ? 'saved page' : damaged ? 'damaged' : 'markdown'}`,
    table,
    mapped,
    levered,
    strategic,
    cited,
    strange,
    damaged,
  };
}
