/**
 * Job → codes of the national classifications in which the offices outside the United States count, the nearest first.
 * A country whose office has no occupation for a job has no line for it.
 */

/** Jobs that write software, whatever their part of it. */
const SOFTWARE =
  'software-engineer backend-engineer frontend-engineer fullstack-engineer mobile-engineer embedded-engineer web-developer programmer site-reliability-engineer devops-engineer cloud-engineer platform-engineer infrastructure-engineer data-engineer analytics-engineer machine-learning-engineer';

const of = (jobs: string, ...codes: string[]): [string, string[]][] =>
  jobs.split(' ').map((job) => [job, codes]);

/** What stands first for a job overrides what stands behind it for the whole group. */
const table = (...lines: [string, string[]][][]): ReadonlyMap<string, string[]> =>
  new Map(lines.flat().reverse());

/** The international classification of the Nordic countries (ISCO-08 at four digits). */
const NORDIC = table(
  of('web-developer', '2513', '2512'),
  of('programmer', '2514', '2512'),
  of('systems-analyst systems-engineer solutions-architect business-analyst', '2511'),
  of(SOFTWARE, '2512'),
);

export const CODES: Readonly<Record<string, ReadonlyMap<string, string[]>>> = {
  GB: table(
    of('qa-engineer', '2136'),
    of('security-engineer', '2135'),
    of('network-engineer systems-administrator', '2137'),
    of('systems-analyst business-analyst systems-engineer solutions-architect', '2133'),
    of(SOFTWARE, '2134'),
  ),
  CA: table(
    of('web-developer', '21234'),
    of('programmer', '21232'),
    of('hardware-engineer', '21311'),
    of(SOFTWARE, '21231', '21232'),
  ),
  DE: table(of(SOFTWARE, '434')),
  NL: table(
    of('systems-administrator network-engineer', '0812'),
    of('it-support', '0821'),
    of(SOFTWARE, '0811', '0814'),
  ),
  SE: table(
    of('qa-engineer', '2514'),
    of('systems-administrator network-engineer', '2515'),
    of('security-engineer', '2516'),
    of('systems-analyst systems-engineer solutions-architect', '2511'),
    of(SOFTWARE, '2512'),
  ),
  NO: NORDIC,
  DK: NORDIC,
  FI: NORDIC,
  AU: table(
    of('programmer', '261311', '261312'),
    of('qa-engineer', '261314'),
    of('security-engineer', '261315'),
    of('devops-engineer site-reliability-engineer', '261316'),
    of(SOFTWARE, '261313'),
  ),
  CH: table(
    of('it-support', '35'),
    of(
      `${SOFTWARE} qa-engineer security-engineer network-engineer systems-administrator systems-engineer systems-analyst solutions-architect data-scientist data-analyst database-administrator database-architect`,
      '25',
    ),
  ),
  SG: table(
    of('web-developer mobile-engineer', '25122', '25121'),
    of('programmer', '25140', '25121'),
    of('embedded-engineer', '21526'),
    of('hardware-engineer', '21522'),
    of('data-scientist', '21222'),
    of('data-analyst statistician', '21231'),
    of('database-administrator', '25211'),
    of('database-architect', '25212'),
    of('systems-analyst', '25111'),
    of('systems-administrator network-engineer', '25220'),
    of('infrastructure-engineer', '25232'),
    of('security-engineer', '25245', '25243'),
    of('engineering-manager', '13302'),
    of('designer', '21664'),
    of('graphic-designer', '21661'),
    of(SOFTWARE, '25121'),
  ),
};

/** The office's own developers and programmers apart from its engineers: the title's word decides. */
const BY_WORD: Readonly<Record<string, [RegExp, string]>> = {
  CA: [/\b(?:developers?|programmers?|d[eé]veloppeu\w{1,5})\b/i, '21232'],
  AU: [/\b(?:developers?|programmers?)\b/i, '261312'],
};

/** The codes of a job in a country, the nearest first; empty where its office has none. */
export function codesOf(country: string, job: string, title: string | null): string[] {
  const codes = CODES[country]?.get(job) ?? [];
  const [word, code] = BY_WORD[country] ?? [];
  return title !== null &&
    job.endsWith('engineer') &&
    codes.length > 0 &&
    code &&
    word?.test(title) &&
    SOFTWARE.split(' ').includes(job)
    ? [code, ...codes]
    : codes;
}

/** Every code that a job can be counted under, by country. */
export const ALL_CODES: readonly [string, string][] = Object.entries(CODES).flatMap(([country, jobs]) =>
  [...new Set([...[...jobs.values()].flat(), ...(BY_WORD[country] ? [BY_WORD[country][1]] : [])])].map(
    (code): [string, string] => [country, code],
  ),
);
