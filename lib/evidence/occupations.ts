/**
 * Job → occupations of the US Standard Occupational Classification, in which filings and the wage survey count. A job whose
 * work the classification has no own occupation for (product, solutions) has none: no neighbour stands in.
 */
import { JOBS, type Job } from './jobs/catalogue.ts';
import { jobOf } from './jobs/job.ts';
import type { JobsFile } from './shards.ts';

/** An occupation and its share of the job's filings. */
export type Share = [soc: string, share: number];

/** Occupation of a role family as a whole, where no title is known. */
const FAMILY_OCCUPATION: Record<string, string> = {
  software: '15-1252',
  data: '15-2051',
  'ml-ai': '15-2051',
  infrastructure: '15-1252',
  security: '15-1212',
  design: '15-1255',
  'engineering-management': '11-3021',
  'program-management': '13-1082',
};

/** The job of a role: by its title, which alone decides where there is one. */
export const jobAsked = (title: string | null): Job | null => (title === null ? null : jobOf(title));

/** Occupations with a smaller share of a title's filings do not count: they are as often an employer's slip. */
const LEAST_SHARE = 0.05;
/** An occupation with this share of a title's filings stands for it alone. */
const ALONE = 0.8;

/**
 * The occupations that a role is counted under, with their shares of its title's filings; without those the one of its kind
 * of work, and none where the classification has none for it.
 */
export function occupationsOf(
  family: string | null,
  title: string | null,
  shares: JobsFile['shares'] = {},
): Share[] {
  if (title === null) {
    const soc = family === null ? undefined : FAMILY_OCCUPATION[family];
    return soc ? [[soc, 1]] : [];
  }
  const job = jobAsked(title);
  if (!job?.soc) return [];
  const filed = (shares[job.id]?.shares ?? []).filter(
    ([soc, share]) => share >= LEAST_SHARE && OCCUPATIONS.includes(soc),
  );
  const [most] = filed;
  if (!most) return [[job.soc, 1]];
  return most[1] >= ALONE ? [[most[0], 1]] : filed;
}

/** Every occupation that a role can be counted under. */
export const OCCUPATIONS: readonly string[] = [
  ...new Set([
    ...Object.values(FAMILY_OCCUPATION),
    ...JOBS.flatMap(({ soc }) => soc ?? []),
    // Filed for jobs whose title has several occupations.
    '15-1244',
    '15-1299',
  ]),
].sort();

/** Codes of the 2010 classification that filings still use, and what became of them. */
const FORMER: Record<string, string> = {
  '15-1111': '15-1221',
  '15-1121': '15-1211',
  '15-1122': '15-1212',
  '15-1131': '15-1251',
  '15-1132': '15-1252',
  '15-1133': '15-1252',
  '15-1134': '15-1254',
  '15-1141': '15-1242',
  '15-1142': '15-1244',
  '15-1143': '15-1241',
  '15-1199': '15-1299',
};

export const currentCode = (soc: string): string => FORMER[soc.slice(0, 7)] ?? soc.slice(0, 7);

const OCCUPATION_FAMILY: Record<string, string> = {
  '11-3021': 'engineering-management',
  '15-1212': 'security',
  '15-1221': 'ml-ai',
  '15-1241': 'infrastructure',
  '15-1242': 'data',
  '15-1243': 'data',
  '15-1244': 'infrastructure',
  '15-1251': 'software',
  '15-1252': 'software',
  '15-1253': 'software',
  '15-1254': 'software',
  '15-1255': 'design',
  '15-2031': 'data',
  '15-2041': 'data',
  '15-2051': 'data',
  '13-1082': 'program-management',
};

/** The role family of a filing's occupation, for titles that say nothing ("Associate"); `other` for other trades. */
export const familyOfOccupation = (soc: string): string => OCCUPATION_FAMILY[currentCode(soc)] ?? 'other';

/** Computer and mathematics occupations (SOC 15-11, 15-12, 15-20): the field that all covered families belong to. */
export const inField = (soc: string): boolean => /^15-(?:11|12|20)/.test(soc);
