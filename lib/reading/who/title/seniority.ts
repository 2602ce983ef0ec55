/** Seniority words and level codes, and the usual years behind each word. */

/** Normal words, lowest first. */
export const SENIORITY = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'senior-staff',
  'principal',
  'distinguished',
  'fellow',
  'manager',
  'senior-manager',
  'director',
  'senior-director',
  'vp',
  'executive',
] as const;
export type Seniority = (typeof SENIORITY)[number];

/** In order of trial: the compound before its parts. */
const WORDS: [Seniority, RegExp][] = [
  [
    'executive',
    /\b(?:chief\s(?!of\sstaff)(?:\w{2,20}\s){1,4}officer|c[efotima]o|ciso|cpo|president(?<!vice\spresident))\b/i,
  ],
  ['vp', /\b(?:vice\spresident|[sea]?vp)\b/i],
  ['senior-director', /\b(?:senior|sr\.?)\sdirector\b/i],
  ['director', /\b(?:director|head\sof)\b/i],
  [
    'senior-manager',
    /\b(?:senior|sr\.?)\s(?:\w{1,24}\s){0,3}(?:engineering|development|data|security|design)\smanager\b|\b(?:senior|sr\.?)\smanager\b/i,
  ],
  [
    'manager',
    /\b(?:engineering|development|data|design|security|infrastructure|platform|team)\smanager\b|(?<!\b(?:product|program|programme|project|account|success|office|community|brand|marketing|sales|case|property)\s)\bmanager(?:,\s|\sof\b)/i,
  ],
  ['fellow', /\bfellow\b/i],
  ['distinguished', /\bdistinguished\b/i],
  ['senior-staff', /\b(?:senior|sr\.?)\sstaff\b/i],
  ['principal', /\bprincipal\b/i],
  ['staff', /\b(?<!technical\s)staff\b(?<!chief\sof\sstaff)|\b(?:tech(?:nical)?\slead|lead\s\w{1,24})/i],
  [
    'senior',
    /\b(?:senior|sr\.?|snr|sênior)(?=\s|$|[,.(])|\b(?:engineer|developer|scientist|analyst|designer|swe|sde|sre)\s(?:III|3)\b/i,
  ],
  ['intern', /\b(?:intern|internship|working\sstudent|werkstudent)\b/i],
  [
    'junior',
    /\b(?:junior|jr\.?|new\sgrad(?:uate)?|graduate|entry[ -]level|early\scareer|associate)(?=\s|$|[,.(])|\b(?:engineer|developer|scientist|analyst|designer|swe|sde|sre)\s(?:I|1)\b/i,
  ],
  [
    'mid',
    /\b(?:mid(?:dle)?(?:[ -]?level)?|intermediate)\b|\b(?:engineer|developer|scientist|analyst|designer|swe|sde|sre)\s(?:II|2|ll)\b/i,
  ],
];

/** The trade before a numeral or "manager" is no part of the level. */
const ROLE_BEFORE =
  /^(?:engineer|developer|scientist|analyst|designer|swe|sde|sre|engineering|development|data|design|security|infrastructure|platform|team)\s/i;

export interface SeniorityRead {
  words: Seniority[];
  /** As written: "Senior", "Staff", "II". */
  text: string;
}

/** The seniority that a title or label states; several where it says "mid/senior", null where it is silent. */
export function seniorityIn(text: string): SeniorityRead | null {
  const [first] = WORDS.flatMap(([word, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ word, match }] : [];
  });
  if (!first) return null;
  const written = first.match[0].replace(ROLE_BEFORE, '');
  const both =
    /\b(mid(?:dle)?|junior|senior|staff|sr|jr)(?:[ -]?level)?\s?(?:\/|or|to|-)\s?(mid|senior|staff|principal|sr)\b/i.exec(
      text,
    );
  if (!both) return { words: [first.word], text: written.replace(/[\s,]{1,9}$/, '') };
  const pair = [both[1], both[2]].flatMap(
    (word) => WORDS.find(([, pattern]) => pattern.test(word ?? ''))?.[0] ?? [],
  );
  return { words: [...new Set(pair)], text: both[0] };
}

const CODE =
  /\b(?:(L|E|IC|P|T|G|M|D|ICT|SDE)[ -]?(\d{1,2})|(SDE)[ -]?(I{1,3})|(?:level|grade|band)\s([A-Z]{1,3}-?)?(\d{1,2}))\b/gi;

/** Level codes as written, in capitals and without spaces: `L5`, `IC4`; "Level 4" is `L4`, `SDE II` is `SDE2`. */
export function codesIn(text: string): string[] {
  const codes = [...text.matchAll(CODE)].map(([, ladder, number, sde, roman, letters, plain]) => {
    if (ladder) return `${ladder.toUpperCase()}${number}`;
    if (sde) return `SDE${roman?.length}`;
    return `${letters?.replace('-', '').toUpperCase() ?? 'L'}${plain}`;
  });
  return [...new Set(codes)];
}

/** Usual experience in years, [from, to), by seniority on an engineering ladder; neighbours overlap on purpose. */
const YEARS: [Seniority, number, number][] = [
  ['junior', 0, 2],
  ['mid', 2, 6],
  ['senior', 5, 11],
  ['staff', 8, 16],
  ['principal', 12, 40],
];

/** The words that usually fit an asked-for experience ("5+ years": mid or senior). */
export function seniorityOfYears(from: number, to: number | null): Seniority[] {
  const last = to ?? from;
  return YEARS.filter(([, low, high]) => from < high && last >= low).map(([word]) => word);
}
