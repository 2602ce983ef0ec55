/**
 * Role → occupations of the US Standard Occupational Classification, in which filings and the wage survey count.
 * A family whose work the classification has no own occupation for (product, solutions) has none: no neighbour stands in.
 */

/** Occupation of a role family as a whole. */
const FAMILY_OCCUPATION: Record<string, string> = {
  software: '15-1252',
  data: '15-2051',
  'ml-ai': '15-2051',
  infrastructure: '15-1244',
  security: '15-1212',
  design: '15-1255',
  'engineering-management': '11-3021',
  'program-management': '13-1082',
};

/** Titles whose occupation is narrower than their family's. First that fits wins. */
const TITLE_OCCUPATION: [RegExp, string][] = [
  [/\b(?:research\sscientist|applied\sscientist|scientist.{0,20}research)\b/i, '15-1221'],
  [/\b(?:qa|quality\sassurance|sdet|test(?:ing)?\s(?:engineer|automation)|tester)\b/i, '15-1253'],
  [/\b(?:database\sadministrator|dba)\b/i, '15-1242'],
  [/\b(?:database|data\swarehouse)\sarchitect\b/i, '15-1243'],
  [/\bnetwork\s(?:architect|engineer)\b/i, '15-1241'],
  [/\b(?:hardware|asic|fpga|silicon|chip)\s(?:\w{1,24}\s)?engineer\b/i, '17-2061'],
  [/\bstatistician\b/i, '15-2041'],
  [/\boperations\sresearch\b/i, '15-2031'],
  [/\b(?:web|front[ -]?end)\sdeveloper\b/i, '15-1254'],
  [/\bgraphic\sdesigner\b/i, '27-1024'],
  [/\b(?:systems?|business\ssystems?)\sanalyst\b/i, '15-1211'],
];

/** The occupation that a role is counted under; null where the classification has none for it. */
export function occupationOf(family: string | null, title: string | null): string | null {
  const named = title === null ? undefined : TITLE_OCCUPATION.find(([pattern]) => pattern.test(title));
  if (named && family !== 'engineering-management') return named[1];
  return family === null ? null : (FAMILY_OCCUPATION[family] ?? null);
}

/** Every occupation that a role can be counted under. */
export const OCCUPATIONS: readonly string[] = [
  ...new Set([...Object.values(FAMILY_OCCUPATION), ...TITLE_OCCUPATION.map(([, soc]) => soc)]),
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
};

const currentCode = (soc: string): string => FORMER[soc.slice(0, 7)] ?? soc.slice(0, 7);

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
