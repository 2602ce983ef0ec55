/** Signals that somebody is about to begin a job, whatever words offer it: pay, a first day, a role, leave and cover. */
import type { Signal } from '../kind-signals.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?(?:\\s\\d|,|\\b)';
const DAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:(?:the\\s)?\\d{1,2}(?:st|nd|rd|th|\\.)?(?:\\sof)?\\s${MONTH}|${MONTH}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;

/** Pay with its period or its word, as an amount. */
export const STATED_PAY: Signal = {
  id: 'states what you are paid',
  pattern:
    /(?:\b(?:salary|pay|compensation|base|wage|rate|remuneration|ctc|package|start\syou\sat|income)\b[^\n$£€₹]{0,50}(?:[$£€₹]\s?|\b[A-Z]{3}\s|\bRs\.?\s?)\d|(?:[$£€₹]\s?|\b[A-Z]{3}\s)\d[\d,.'’ ]{1,12}k?\s?(?:[A-Z]{3}\s)?(?:(?:a|per|an|each|\/)\s?(?:year|annum|month|hour|hr|week|day|yr)\b|annual|gross|base|salary|p\.?\s?a\.?\b|brutto)|\d[\d.,'’ ]{2,12}\s?(?:€|EUR|CHF|PLN|SEK|NOK|DKK)\s?(?:p\.?\s?a\.?|a\syear|per\s(?:year|month|annum)|gross|brutto))/i,
  weight: 3,
};

/** A day on which work begins, in front of the words or behind them. */
export const FIRST_DAY: Signal = {
  id: 'names the first day',
  pattern: new RegExp(
    `(?:(?<!\\bI\\s|\\bI[’']ll\\s)\\b(?:start(?:s|ing)?(?:\\sdate)?|begin(?:s|ning)?|commenc(?:e|es|ing|ement)|first\\s(?:working\\s|duty\\s)?day|hire\\sdate|date\\sof\\s(?:hire|appointment|joining|commencement)|joining(?:\\sdate)?|arrival|when|elected\\syou|effective)\\b[^.\\n\\d]{0,44}?(?:\\bon\\s|\\bfrom\\s|\\b)${DAY}|\\b(?:from|as\\sof|effective)\\s${DAY}|${DAY}[^.\\n]{0,14}\\b(?:would|will|as|for|is)\\b[^.\\n]{0,14}\\b(?:start|first\\sday|arrival|begin))`,
    'i',
  ),
  weight: 3,
};

/** A role that is the reader's. */
export const YOUR_ROLE: Signal = {
  id: 'gives you a role',
  pattern:
    /(?:\b(?:position|post|role|job|spot|appointment|place)\s(?:of|as)\b|\b[Yy]ou[^.\n]{0,60}\bas\s(?:an?\s|our\s|the\s)?[A-Z]|\bour\s(?:new\s|next\s)?[A-Z][a-z]{1,20}(?:\s[A-Z][a-z]{1,20}){0,3}\b|\b(?:elected|appointed?|selected|recommended|hired|employ|chosen)\s(?:you|[A-Z][a-z]{1,20}\s[A-Z])|\b(?:selected|recommended|chosen|successful)\s(?:for|in\syour)\b|\breporting\sto\b|\byou\sgot\sthe\b|^(?:[Jj]ob\s[Tt]itle|[Tt]itle|[Pp]osition|[Cc]lassification|[Rr]ole|[Dd]esignation)\s?[:\t])/m,
  weight: 2,
};

/** What comes with a job besides pay. */
export const BESIDE_PAY: Signal = {
  id: 'names what comes with the job',
  pattern:
    /\b(?:bonus|vacation|holidays?|(?:annual|parental)\sleave|days\soff|PTO|(?:paid\s)?time\soff|pension|401|IRA|RRSP|superannuation|health\s(?:plan|insurance|coverage)|medical|dental|life\s(?:insurance|assurance)|benefits|probation(?:ary)?|trial\speriod|notice|variable|sign(?:ing)?[- ]on|signing\sbonus|relocation|options|RSUs?|restricted\sstock|equity|VSOP|incentive\splan|company\s(?:car|truck|phone)|laptop|CME|malpractice|stipend|housing|clearance|references)\b/i,
  weight: 1,
  times: 6,
};

/** The reader is asked to say yes. */
export const SAY_YES: Signal = {
  id: 'asks for a yes',
  pattern:
    /\b(?:say\syes|you[’']re\sin\b|good\sto\sgo|let\s(?:me|us|[A-Z][a-z]{1,20})\sknow|your\s(?:decision|answer|acceptance|favorable|response)|hope\s(?:that\s)?you\swill\s(?:decide|join|accept)|think\sit\sover|accept|sign(?:ed)?\b|countersign|return\sthe\s(?:attached|enclosed)|in\saccordance\swith\syour\sunderstanding|agree\sto\sthe\s(?:above|foregoing)|read\sand\sagree|revert)/i,
  weight: 2,
};

/** One person is written to, by name or as the one a form is about. */
export const ONE_READER: Signal = {
  id: 'is written to one person',
  pattern:
    /^(?:dear|hi|hello|hey|good\s(?:morning|afternoon))\s\p{L}|^\p{Lu}\p{L}{1,14}(?:\sand\s\p{Lu}\p{L}{1,14})?\s?(?:,|[-–—]|!{1,3})$|^(?:employee|candidate|name)(?:\sname)?\s?[:\t]\s?\p{Lu}|\bemploy\s\p{Lu}\p{L}{1,20}\s\p{Lu}\p{L}{1,20}\s\(/imu,
  weight: 1,
};

/** Steps before an offer, work outside employment, and what a present employee is told. */
export const OTHER_STAGE: Signal = {
  id: 'is about another stage',
  pattern:
    /\b(?:(?:final|next|second|third|onsite|technical|panel)\s(?:round|interview|stage)|interview\swith|before\swe\s(?:can\s)?(?:make|extend)\s(?:an|the|you)|to\swhom\sit\smay\sconcern|has\sbeen\semployed|your\sresignation|will\s(?:be\s)?increased?\s(?:by|from)|performance\simprovement|enroll?(?:ment)?\s(?:by|in\s(?:medical|your))|apply\s(?:now|here|by|via)|how\sto\sapply|send\s(?:us\s)?your\s(?:cv|resume)|job\s(?:alert|seekers?)|invoice|purchase\sprice|settlement\sof|statement\sof\swork)\b/i,
  weight: 0,
};
