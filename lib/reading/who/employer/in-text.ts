/** Employers named by the text itself: who offers, with whom the employment is, who signs, whom the page is about. */
import type { Candidate } from './employer.ts';
import { contacts } from './contacts.ts';
import { headsOfPostings, namesTitle } from './heads.ts';
import { companyByName } from './known.ts';
import { couldBeName, isAggregator, LEGAL_NAME, LETTER_NAME, NAME, trimName } from './names.ts';
import { OFFER, type Phrase } from './phrases.ts';
import { POSTING } from './phrases-posting.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { countryOf, namesPlace } from '../../place/parse.ts';
import type { Kind } from '../../reading.ts';
import type { Snapshot } from '../../snapshot.ts';
import { TITLE_NOUN } from '../title/grammar.ts';

/** Text looked at, and the names in it: an employer is named early and often. */
const READ = 40_000;
const MOST_NAMES = 2_000;
/** Text on either side of a name that a phrase sees. */
const BEFORE = 150;
const AFTER = 130;

const LEGAL = new RegExp(`^${LEGAL_NAME}$`, 'u');
/** Capitalised words that open a sentence or a heading and are no part of the name after them. */
const LEAD =
  /^(?:(?:ABOUT|WHY|JOIN|MEET|About|Why|Join|Joining|Meet|At|With|For|From|Here|In|On|Welcome|And|As|By|Dear|The|Our|Your|We|This|Re|Life|Working|Who|Company|Employer)\s){1,9}/;
/** Legal endings whose full stop belongs to them. */
const ABBREVIATED = /\b(?:Inc|Corp|Ltd|Co)$/i;

interface Place {
  name: string;
  start: number;
  end: number;
}

/** Names where they stand, and of "Director of Acme Corp." also what stands behind the last "of". */
function* places(text: string, kind: Kind): Generator<Place> {
  const pattern = kind === 'offer' ? LETTER_NAME : NAME;
  const sticky = new RegExp(pattern, 'uy');
  let seen = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    if (++seen > MOST_NAMES) return;
    const raw = match[0].replace(/[’']s?$/u, '');
    const lead = LEAD.exec(raw)?.[0].length ?? 0;
    const starts = new Set([match.index + lead, match.index]);
    for (const joint of [' of ', ' at ', '\nof ', ' of\n']) {
      const at = raw.lastIndexOf(joint);
      if (at > 0) starts.add(match.index + at + joint.length);
    }
    for (const start of starts) {
      // A name that begins later may reach further: five words are counted from its own first one.
      sticky.lastIndex = start;
      const own = sticky.exec(text)?.[0].replace(/[’']s?$/u, '') ?? '';
      if (own === '') continue;
      const dot = ABBREVIATED.test(own) && text[start + own.length] === '.' ? 1 : 0;
      const end = start + own.length + dot;
      yield { name: text.slice(start, end), start, end };
    }
  }
}

/** Words before a name in its own sentence. */
function sentenceBefore(before: string): string {
  const cut = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('. '), before.lastIndexOf('! '));
  return before.slice(cut + 1);
}

function fits(phrase: Phrase, before: string, after: string, raw: string): boolean {
  return (
    (!phrase.legal || LEGAL.test(raw)) &&
    (!phrase.before || phrase.before.test(before)) &&
    (!phrase.after || phrase.after.test(after)) &&
    (!phrase.near || phrase.near.test(sentenceBefore(before)))
  );
}

const firstWord = (name: string): string => name.split(' ', 1)[0] ?? '';

/** "Juno Kitchens", and not "Our Kitchens" or "Senior Data". */
const isTwoWords = (name: string): boolean => {
  const words = name.split(' ');
  return words.length >= 2 && words.every((word) => couldBeName(word) || /^(?:and|of|the|&)$/.test(word));
};

/** "Acme is acting as an employment agency": it advertises for another, whom it does not name. */
const ACTS_AS_AGENCY =
  /^,? (?:(?:is|are) )?(?:acting|acts?|operates?|operating) as an? (?:employment|recruitment) (?:agency|business)/i;

function inPhrases(text: string, kind: Kind): Candidate[] {
  const found: Candidate[] = [];
  const agencies = new Set<string>();
  const isOrdinary = ordinaryWords(text);
  for (const { name: raw, start, end } of places(text, kind)) {
    const name = trimName(raw);
    if (!couldBeName(name) || (kind === 'posting' && (namesTitle(name) || isAggregator(name)))) continue;
    const known = companyByName(name);
    if (countryOf(name) !== null && !known) continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const after = text.slice(end, end + AFTER);
    if (kind === 'posting' && ACTS_AS_AGENCY.test(after)) agencies.add(name);
    const rules = new Set<string>();
    for (const phrase of kind === 'offer' ? OFFER : POSTING) {
      if (rules.has(phrase.rule) || !fits(phrase, before, after, raw)) continue;
      if (phrase.weak && !known && isOrdinary(name)) continue;
      rules.add(phrase.rule);
      // Two capitalised words that are no title, of which the first is no ordinary word, are a name in any case.
      const sure = phrase.weak && phrase.weight >= 2 && isTwoWords(name) && !isOrdinary(firstWord(name));
      const weight = phrase.weight + (sure ? 2 : 0) + (known && !known.commonWord ? 1 : 0);
      found.push({ name, weight, rule: phrase.rule, start, quote: null, id: null });
    }
  }
  return agencies.size === 0 ? found : found.filter(({ name }) => !agencies.has(name));
}

/** Words of headings and forms, which stand at the top of letters too. */
const FORM =
  /\b(?:offer|employment|employee|agreement|letter|confidential|private|exhibit|via|official|page|strictly|summary|terms|compensation|appointment|contract|annex(?:ure)?|ref|date|dear|re|subject|candidate|name|position|by|mr|mrs|ms|dr|human\sresources|to\swhom|copy|draft|department)\b/i;

/** What stands above a letter's date and reader: a name and nothing else, in one of its first lines. */
function letterhead(text: string): Candidate[] {
  const greeted =
    /^(?:dear|hi|hello)\s(?:m(?:r|rs|s)\.?\s)?([\p{L}’'-]{2,30})/imu.exec(text.slice(0, 3000))?.[1] ?? '';
  let at = Math.max(0, text.search(/\S/));
  for (const line of text.slice(at, at + 400).split('\n', 3)) {
    const name = line.trim().replace(/^\[|\]$/g, '');
    // "Exhibit 10.7" stands above a filed letter's own head.
    if (/^exhibit\s\d/i.test(name)) {
      at += line.length + 1;
      continue;
    }
    // Below the date stands the reader.
    if (/\d/.test(name) || /^(?:dear|hi|hello)\b/i.test(name)) return [];
    if (isHead(name) && !(greeted !== '' && name.toLowerCase().includes(greeted.toLowerCase()))) {
      const start = at + line.indexOf(name);
      return [{ name: trimName(name), weight: 4, rule: 'company-letterhead', start, quote: null, id: null }];
    }
    at += line.length + 1;
  }
  return [];
}

/** Firms are called by what their people are: "Cedar & Ash Architects". */
const FIRM =
  /\p{L} (?:&|and|\p{L}{2,20}) ?[\p{L} ]{0,30}(?:architects|consultants|engineers|advis[eo]rs|partners|designers|associates|accountants|solicitors|attorneys|surveyors|planners|brokers|actuaries|builders)$/iu;

/** A few words, every one capitalised, that are no form's, no place and no title. */
function isHead(name: string): boolean {
  const words = name.split(' ');
  return (
    /^\p{Lu}[\p{L} &.’'+-]{2,48}$/u.test(name) &&
    words.length <= 6 &&
    !/[.!?:]$/.test(name) &&
    words.every((word) => /^[\p{Lu}&]/u.test(word) || /^(?:and|of|de|the|du|la|y)$/.test(word)) &&
    (/^department of /i.test(name) || !FORM.test(name)) &&
    !namesPlace(name) &&
    (!TITLE_NOUN.test(name) || FIRM.test(name)) &&
    couldBeName(name)
  );
}

/** The edges of a letter: legal names on lines of their own, a letterhead in brackets, "Kenji Mori, Acme" at the end. */
function edges(text: string): Candidate[] {
  const lines = text.split('\n');
  const candidates: Candidate[] = [];
  let at = 0;
  const add = (name: string, weight: number, rule: string, line: string): void => {
    const start = at + Math.max(0, line.indexOf(name));
    candidates.push({ name: trimName(name), weight, rule, start, quote: null, id: null });
  };
  for (const [i, line] of lines.entries()) {
    const head = i < 8;
    if ((head || i >= lines.length - 25) && line.length <= 90) {
      const bare = line.trim();
      const bracket = /^\[([^[\]]{2,60}) (?:letterhead|logo)\]$/i.exec(bare)?.[1];
      // "Acme GmbH | Example Street 4 | 10115 Berlin": the name stands first.
      const whole = (bare.split(/\s[|·•]\s|,\s(?=\P{Lu}|\p{Lu}[^\n]{0,40}\d)/u, 1)[0] ?? '').replace(
        /^For /,
        '',
      );
      const signed =
        i >= lines.length - 6 ? /^\p{Lu}[^,]{2,50}, (\p{Lu}[^,]{1,50})$/u.exec(bare)?.[1] : undefined;
      if (bracket) add(bracket, 6, 'company-letterhead', line);
      else if (LEGAL.test(whole)) add(whole, 5, head ? 'company-letterhead' : 'company-signature', line);
      else if (signed && couldBeName(signed) && !TITLE_NOUN.test(signed) && !namesPlace(signed))
        add(signed, 4, 'company-signature', line);
    }
    at += line.length + 1;
  }
  return candidates;
}

/** "Our client": what is named then is the agency, not the employer. */
const FOR_A_CLIENT = /\b(?:our|my)\s(?:direct\s)?client\b/i;
const AGENCY = /\b(?:staffing|recruit(?:ment|ing|ers)?|talent|search|resourcing|personnel)\b/i;

/** Candidates from the text, unweighted against each other. */
export function companiesInText(snapshot: Snapshot, kind: Kind): Candidate[] {
  const text = snapshot.text.length > READ * 1.5 ? snapshot.text.slice(0, READ) : snapshot.text;
  const named = [
    ...(kind === 'offer' ? [...edges(text), ...letterhead(text)] : headsOfPostings(text)),
    ...inPhrases(text, kind),
  ];
  if (kind === 'offer') return named;
  if (!FOR_A_CLIENT.test(text)) return [...named, ...contacts(text)];
  return named.filter(({ name }) => !AGENCY.test(name));
}
