/** Employers named by the text itself: who offers, with whom the employment is, who signs, whom the page is about. */
import type { Candidate } from './company.ts';
import { companyByName } from './company-index.ts';
import { couldBeName, LEGAL_NAME, LETTER_NAME, NAME, trimName } from './company-name.ts';
import { countryOf, namesPlace } from './place-parse.ts';
import type { Kind } from './reading.ts';
import type { Snapshot } from './snapshot.ts';
import { TITLE_NOUN } from './title-grammar.ts';

interface Phrase {
  rule: string;
  pattern: RegExp;
  weight: number;
}

const phrase = (rule: string, weight: number, source: string, flags = 'gmu'): Phrase => ({
  rule,
  weight,
  pattern: new RegExp(source, flags),
});
const PLEASED = String.raw`(?:pleased|delighted|happy|excited|thrilled|proud|glad|honou?red)`;

/** What forms and cards of either kind say. */
const BOTH: Phrase[] = [
  phrase(
    'company-label',
    9,
    String.raw`^(?:(?:hiring\s)?company|employer|organi[sz]ation|entreprise|société|unternehmen|firma|arbeitgeber|empresa|azienda|bedrijf|werkgever)(?:\sname)?[ \t]?[:\t][ \t]*${NAME}`,
    'gimu',
  ),
];

/** What letters and offer mails say. */
const OFFER: Phrase[] = [
  phrase(
    'company-defined',
    9,
    String.raw`${LETTER_NAME}\s?\((?:together\b[^()\n]{0,60}|hereinafter\s)?(?:the\s|referred\sto\sas\s)?["“'][^"”'()\n]{1,40}["”'](?:[^()\n]{0,60})?\)`,
  ),
  phrase(
    'company-offers',
    9,
    String.raw`${LETTER_NAME}(?:\s\([^()\n]{1,80}\))?,?\s(?:(?:is|are)\s(?:(?:very|so|truly)\s)?(?:${PLEASED}\sto|offering)|(?:would\slike|wish(?:es)?|proposes?|has\sagreed)\sto\s(?:offer|employ|appoint|extend)|(?:hereby\s)?offers\s(?:you|to))\b`,
  ),
  phrase(
    'company-offers',
    6,
    String.raw`\b[Oo]n\sbehalf\sof\s(?:(?:everyone|all\s[a-z]+|the\s[a-z ]{1,30})\s(?:at|of)\s)?${LETTER_NAME}`,
  ),
  phrase(
    'company-offers',
    8,
    String.raw`\b(?:position|role|job|employment|employed|offer|appointment|opportunity|career|letter)\b[^.\n]{0,140}?\s(?:with|at|by|from)\s${LETTER_NAME}`,
  ),
  phrase(
    'company-offers',
    6,
    String.raw`\b(?:position|role|post|become|promotion|serve|employ(?:ed|ment)?)\s(?:of|to|as)?\s?[^.\n]{2,90}?\s(?:for|of|in)\s(?:the\s)?${LEGAL_NAME}`,
  ),
  phrase(
    'company-joins',
    6,
    String.raw`\b(?:join|joining|joined)\s(?:the\steam\sat\s|us\sat\s|our\steam\sat\s|the\s)?${LETTER_NAME}`,
  ),
  phrase(
    'company-joins',
    5,
    String.raw`\b(?:[Ww]elcome|welcoming|having)\s(?:you\s)?(?:to|at|aboard\sto)\s(?:the\s)?${LETTER_NAME}`,
  ),
  phrase(
    'company-offers',
    6,
    String.raw`\bthank\syou\sfor\s(?:your\s)?(?:interests?\s(?:in|to\swork\swith\sus\sat)|considering)\s${LETTER_NAME}`,
    'gimu',
  ),
  phrase('company-joins', 4, String.raw`\b(?:see|have|want|with)\s(?:you\s)?(?:here\s)?at\s${LETTER_NAME}`),
  // The last line of a signature: "Kenji Mori, Acme", "Senior Recruiter, Acme".
  phrase(
    'company-signature',
    4,
    String.raw`^\p{Lu}[\p{L}.'’ &-]{2,50},\s${LETTER_NAME}$(?=[\s\S]{0,300}$(?![\s\S]))`,
  ),
  phrase('company-letterhead', 6, String.raw`\[\s?${LETTER_NAME}\s(?:LETTERHEAD|LOGO|Letterhead|Logo)\s?\]`),
  phrase(
    'company-owner',
    2,
    String.raw`\b${LETTER_NAME}[’']s\s(?:offer|management|board|standard|employee|employees|stock|equity|executive|policies|policy|plan|[Cc]ommon|benefits?|[A-Z][a-z]+\sPlan|office|offices|total\srewards|hiring)\b`,
  ),
];

/** What postings say. */
const POSTING: Phrase[] = [
  phrase(
    'company-about',
    6,
    String.raw`^(?:About|ABOUT|Why|Why\sjoin|Life\sat|Working\sat|Who\sis|Join|Meet|Welcome\sto|Benefits\sat)\s${NAME}[:?!]?\s*$`,
  ),
  phrase('company-about', 5, String.raw`^(?:About|ABOUT)\s${NAME}(?=${NAME}|\s)`),
  phrase(
    'company-at',
    4,
    String.raw`(?:^|[.!?]\s|\s)(?:[Hh]ere\s)?[Aa]t\s${NAME},?\s(?:we|you|our|the|it|everyone|I)\b`,
  ),
  phrase(
    'company-is',
    5,
    String.raw`(?:^|[.!?:]\s|\s)${NAME}(?:\s\([^()\n]{1,60}\))?\s(?:is|are)\s(?:currently\s|actively\s|now\s)?(?:seeking|hiring|looking\sfor|recruiting)\b`,
  ),
  phrase(
    'company-is',
    4,
    String.raw`(?:^|[.!?]\s+)${NAME}(?:\s\([^()\n]{1,60}\))?,?\s(?:is|are|was)\s(?:a|an|the|on|one|building|reinventing|transforming|pioneering|committed|dedicated|proud|leading|redefining|revolutioni[sz]ing|creating|an?\s[a-z-]+ly)\b`,
  ),
  phrase(
    'company-is',
    3,
    String.raw`(?:^|[.!?]\s+)${NAME}\s(?:provides|builds|helps|delivers|offers|develops|makes|brings|enables|partners|combines|powers|connects|sets|believes|supports|serves|values|was\sfounded|has\sbeen|works)\b`,
  ),
  phrase(
    'company-joins',
    3,
    String.raw`\b(?:[Jj]oin|[Jj]oining|[Ww]ork(?:ing)?\s(?:at|for))\s${NAME}(?=[\s.,!?])`,
  ),
  phrase('company-owner', 1, String.raw`\b${NAME}[’']s\s`),
];

/** The first lines of a posting that stand like a card: title, employer, then place or pay. */
function card(text: string): Candidate[] {
  const [first = '', second = '', third = ''] = text.split('\n', 3);
  const line = second.trim();
  if (!TITLE_NOUN.test(first) || first.length > 140 || line.length > 50 || /[.:!?]$|https?:|\d{4}/.test(line))
    return [];
  if (!/^[\p{L}\p{N}][\p{L}\p{N} &.,'’!+/-]*$/u.test(line) || line.split(' ').length > 6) return [];
  if (/^(?:about|location|overview|description|job)\b/i.test(line) || namesPlace(line) || !couldBeName(line))
    return [];
  const sure = third.length <= 160 && (namesPlace(third) || /[$€£₹]\s?\d/.test(third));
  return [
    {
      name: trimName(line),
      weight: sure ? 14 : 5,
      rule: 'company-card',
      start: first.length + 1,
      quote: null,
      id: null,
    },
  ];
}

/** "Acme | Senior Engineer | Berlin" and "Acme - Senior Engineer - Berlin": the form of forum postings. */
function barred(text: string): Candidate[] {
  const line = text.slice(0, 400).split('\n', 1)[0] ?? '';
  const parts = line.split(/\s(?:[|–—]|-)\s?|\s?\|\s?/);
  const name = parts[0]?.replace(/\s?\([^()]{0,80}\)\s*$/, '').trim() ?? '';
  if (parts.length < 3 || name.length > 50 || !couldBeName(name)) return [];
  return [
    {
      name: trimName(name),
      weight: 7,
      rule: 'company-head',
      start: line.indexOf(name),
      quote: null,
      id: null,
    },
  ];
}

/** Legal names in the first lines and the last ones: letterhead and signature. */
function edges(text: string): Candidate[] {
  const lines = text.split('\n');
  const candidates: Candidate[] = [];
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const edge = i < 8 ? 'company-letterhead' : i >= lines.length - 25 ? 'company-signature' : null;
    const whole = edge && line.length <= 80 ? new RegExp(`^${LEGAL_NAME}$`, 'u').exec(line.trim()) : null;
    if (edge && whole)
      candidates.push({
        name: trimName(whole[1] as string),
        weight: 5,
        rule: edge,
        start: at + line.indexOf(whole[0]),
        quote: null,
        id: null,
      });
    at += line.length + 1;
  }
  return candidates;
}

/** Legal endings whose full stop belongs to them. */
const ABBREVIATED = /\b(?:Inc|Corp|Ltd|Co)$/i;
const READ = 40_000;

/** Candidates from the text, unweighted against each other. */
export function companiesInText(snapshot: Snapshot, kind: Kind): Candidate[] {
  const text = snapshot.text.length > READ * 1.5 ? snapshot.text.slice(0, READ) : snapshot.text;
  const found: Candidate[] = kind === 'offer' ? edges(text) : [...card(text), ...barred(text)];
  for (const { rule, pattern, weight } of [...BOTH, ...(kind === 'offer' ? OFFER : POSTING)]) {
    let seen = 0;
    for (const match of text.matchAll(pattern)) {
      const raw = match[1] as string;
      const stop = match.index + match[0].indexOf(raw) + raw.length;
      const name = trimName(raw) + (ABBREVIATED.test(raw) && text[stop] === '.' ? '.' : '');
      if (!couldBeName(name) || (countryOf(name) !== null && !companyByName(name))) continue;
      const known = companyByName(name);
      found.push({
        name,
        weight: known && !known.commonWord ? weight + 1 : weight,
        rule,
        start: match.index + match[0].indexOf(raw),
        quote: null,
        id: null,
      });
      if (++seen >= 30) break;
    }
  }
  return found;
}
