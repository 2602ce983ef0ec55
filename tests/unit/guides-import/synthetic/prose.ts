/** The parts of synthetic guides that are not bands: mapping, levers, strategy and sources, in our own words. */
import type { Random } from './random.ts';
import { COMPANIES } from './vocabulary.ts';

export interface Mapped {
  lines: string[];
  /** Number of equal levels in each chain or row. */
  equal: number[];
  titles: { title: string; codes: string[]; min: number; max: number | null }[];
}

export function mapping(
  random: Random,
  company: string,
  role: string,
  heading: (text: string) => string,
): Mapped {
  const [a, b] = random.some(
    COMPANIES.filter((name) => name !== company),
    2,
  ) as [string, string];
  switch (random.whole(0, 4)) {
    case 0: {
      const joint = random.one([' = ', ' ≈ ']);
      return {
        lines: ['', `Level Mapping: ${[`${company} Senior ${role}`, `${a} L4`, `${b} Senior`].join(joint)}`],
        equal: [3],
        titles: [],
      };
    }
    case 1:
      return {
        lines: [
          '',
          heading('Level Mapping & Internal Titles'),
          '',
          '| External Title | Internal Level | Typical YoE |',
          '|---|---|---|',
          `| ${role} | L3-L4 | 2-5 years |`,
          `| Senior ${role} | L5 | 5–8 years |`,
          `| Staff ${role} | L6+ | 8+ years |`,
        ],
        equal: [],
        titles: [
          { title: role, codes: ['L3', 'L4'], min: 2, max: 5 },
          { title: `Senior ${role}`, codes: ['L5'], min: 5, max: 8 },
          { title: `Staff ${role}`, codes: ['L6'], min: 8, max: null },
        ],
      };
    case 2:
      return {
        lines: [
          '',
          heading('Level Mapping'),
          '',
          `| ${company} Level | ${a} Equivalent | ${b} Equivalent |`,
          '|---|---|---|',
          '| L4 | E4 | Mid |',
          '| L5 | E5 | Senior |',
        ],
        equal: [3, 3],
        titles: [],
      };
    case 3:
      return {
        lines: [
          '',
          heading('Level Mapping'),
          '',
          `| Internal Level | Title | Typical YoE |`,
          '|---|---|---|',
          `| IC4 | Senior ${role} | 4-7 |`,
          `| IC5 | Staff ${role} | 7+ |`,
        ],
        equal: [],
        titles: [
          { title: `Senior ${role}`, codes: ['IC4'], min: 4, max: 7 },
          { title: `Staff ${role}`, codes: ['IC5'], min: 7, max: null },
        ],
      };
  }
  return { lines: [], equal: [], titles: [] };
}

const LEVERS = [
  'Rare Mix of Skills',
  'Platform Work That Pays Off',
  'Scale Experience',
  'On-Call Burden',
  'Open Source Standing',
  'Domain Knowledge',
];
const SCRIPTS = [
  'I have run this kind of service before, and I know where it breaks.',
  'The work I did last year saved a whole team its slowest week.',
  'Few people have shipped both halves of this.',
];

export interface Levered {
  lines: string[];
  names: string[];
  push: number | null;
}

export function levers(random: Random, company: string, heading: (text: string) => string): Levered {
  const names = random.some(LEVERS, random.whole(2, 4));
  const push = random.chance(0.4) ? random.whole(2, 6) * 5 : null;
  const script = (index: number): string =>
    `"${random.one(SCRIPTS)}"${index === 0 && push ? ` Push for ${push}% more RSUs.` : ''}`;
  const form = random.whole(0, 3);
  const lines =
    form === 3
      ? names.flatMap((name, index) => ['', heading(`Global Lever ${index + 1}: ${name}`), '', script(index)])
      : [
          '',
          heading(random.one(['Global Levers', `${company} Levers`, 'Key Levers'])),
          '',
          ...names.map((name, index) =>
            form === 0
              ? `${index + 1}. **${name}:** ${script(index)}`
              : form === 1
                ? `- **${name}:** ${script(index)}`
                : `- ${name}: ${script(index)}`,
          ),
        ];
  return { lines, names, push };
}

export interface Strategic {
  lines: string[];
  base?: number;
  grant?: { value: number; per: 'total' | 'year'; units?: number };
  bonus?: number;
  counter?: [low: number, high: number];
  accept?: number;
  floor?: number;
  claims: { company: string; value: number | null }[];
  regional: { currency: string; base: number; accept: number }[];
}

const K = (thousands: number): string => `$${thousands}K`;

export function strategy(random: Random, company: string, quote: (text: string) => string): Strategic {
  const [a, b] = random.some(
    COMPANIES.filter((name) => name !== company),
    2,
  ) as [string, string];
  const n = random.whole(20, 60) * 5;
  switch (random.whole(0, 4)) {
    case 0:
      return {
        lines: [
          quote(
            `"I am targeting ${K(n + 45)} in RSUs over 4 years with a 15% bonus. I have a ${a} offer at ${K(n + 80)} and a ${b} offer at ${K(n + 60)}." ${company} will counter at ${K(n)}-${K(n + 40)} RSUs — accept at ${K(n + 20)}+ with 15% bonus.`,
          ),
        ],
        grant: { value: (n + 45) * 1000, per: 'total' },
        bonus: 0.15,
        counter: [n * 1000, (n + 40) * 1000],
        accept: (n + 20) * 1000,
        claims: [
          { company: a, value: (n + 80) * 1000 },
          { company: b, value: (n + 60) * 1000 },
        ],
        regional: [],
      };
    case 1:
      return {
        lines: [
          quote(
            `Open at $${n},000 base with 1,800 RSUs ($234,000/yr at XMPL ~$130). Accept-at floor: $${n + 150},000 total comp.`,
          ),
        ],
        base: n * 1000,
        grant: { value: 234_000, per: 'year', units: 1800 },
        floor: (n + 150) * 1000,
        claims: [],
        regional: [],
      };
    case 2:
      return {
        lines: [
          quote(
            `Open at ${K(n)} base and ${K(n * 2)} in equity. Competing offers: [${a} ${K(n + 20)}, ${b} ${K(n + 30)}].`,
          ),
        ],
        base: n * 1000,
        grant: { value: n * 2000, per: 'total' },
        claims: [
          { company: a, value: (n + 20) * 1000 },
          { company: b, value: (n + 30) * 1000 },
        ],
        regional: [],
      };
    case 3:
      return {
        lines: [
          quote(
            `Open at ${K(n)} base and accept at ${K(n - 10)} base. I also have offers from ${a} and ${b}.`,
          ),
          `> London: open at £${n - 60}K base, accept at £${n - 65}K base.`,
        ],
        base: n * 1000,
        accept: (n - 10) * 1000,
        claims: [
          { company: a, value: null },
          { company: b, value: null },
        ],
        regional: [{ currency: 'GBP', base: (n - 60) * 1000, accept: (n - 65) * 1000 }],
      };
  }
  return {
    lines: [
      quote(
        `Anchor at ${K(n)} base. Expect them to come back at ${K(n - 20)}-${K(n - 10)} base; accept at ${K(n - 12)} base.`,
      ),
    ],
    base: n * 1000,
    counter: [(n - 20) * 1000, (n - 10) * 1000],
    accept: (n - 12) * 1000,
    claims: [],
    regional: [],
  };
}

export interface Cited {
  lines: string[];
  dates: (string | null)[];
  addresses: number;
}

export function sources(random: Random, company: string, heading: (text: string) => string): Cited {
  const all: [string, string | null, boolean][] = [
    [`${company} results — February 10, 2026`, '2026-02-10', false],
    [`Levels.fyi ${company} pay data — January 2026`, '2026-01', false],
    [`Blind threads about ${company} — Q4 2025`, '2025-Q4', false],
    [`${company} engineering blog`, null, false],
    [`Glassdoor salaries 2025-2026`, '2025/2026', false],
    [`Open roles with ranges, https://jobs.example/roles — March 2026`, '2026-03', true],
  ];
  const chosen = random.some(all, random.whole(2, 5));
  const bracketed = random.chance(0.5);
  return {
    lines: [
      '',
      heading(random.one(['Evidence & Sources', 'Sources', 'Evidence and Sources'])),
      ...chosen.map(([text]) => (bracketed ? `- [${text}]` : `- ${text}`)),
    ],
    dates: chosen.map(([, date]) => date),
    addresses: chosen.filter(([, , address]) => address).length,
  };
}
