/** Titles in offers: "the position of …", "as our …", "Title: …", or the mail's subject. */
import { pageTitle } from './page-title.ts';
import { namesPlace } from './place-parse.ts';
import type { Snapshot } from './snapshot.ts';
import { phraseAt, titleAt } from './title-grammar.ts';

export interface TitleRead {
  title: string;
  rule: string;
  start: number | null;
  quote: string | null;
}

/** What stands right before a title; `near` must stand in the words before that, on the same line. */
interface Cue {
  rule: string;
  cue: RegExp;
  near?: RegExp;
}

const NOUN = String.raw`(?:position|role|post|job|title|capacity|appointment|function)`;

/** Surest first. */
const CUES: Cue[] = [
  {
    rule: 'title-offered',
    cue: new RegExp(String.raw`\b${NOUN}\s(?:of|as)\s`, 'gi'),
    near: /\b(?:offer(?:ing|s|ed)?|extend|accept)\b/i,
  },
  {
    rule: 'title-offered',
    cue: /\b(?:position|role|job|title|post|(?<!\b(?:my|his|her|their)\s)capacity)\s(?:of|as|is|stays|remains|will\s(?:initially\s)?be)\s/gi,
  },
  {
    rule: 'title-label',
    cue: /^(?:(?:job|position|role|your|new|official|corporate|functional|business)\s)?(?:title|position|role|designation|job|classification)(?:\stitle|\s?\/\s?(?:role|title|position|grade))?[ \t]?(?:[:\t]|\s[–—-]\s|\n)[ \t]?/gim,
  },
  {
    rule: 'title-line',
    cue: /^(?=\p{Lu}[\p{L}&/-]{1,20}(?:,? (?:\p{Lu}[\p{L}&/-]{0,20}|of|and|for)){0,6},?\sreporting\s(?:directly\s)?to\b)/gmu,
  },
  // "1. Title. Vice President", "2. Position and Location. Analyst, based in": a numbered clause's heading.
  {
    rule: 'title-clause',
    cue: /^[ \t]{0,8}\(?[\da-z]{1,2}[.)][ \t]{1,8}(?:job\s)?(?:title|position|role)(?:\s(?:and|&)\s[a-z]{3,12}(?:\s[a-z]{3,12})?)?[.:][ \t]{1,4}(?=\p{Lu})(?!(?:you|we|your|the|in|as|during)\b)/gimu,
  },
  // "eine Anstellung als Statiker", "le poste de chargé d'études", "een baan als hydroloog", "na stanowisku programisty"
  {
    rule: 'title-abroad',
    cue: /(?<!\p{L})(?:(?:anstellung|stelle|position|stellenangebot|tätigkeit|baan|functie|rol)\s(?:aan\s)?(?:als|van)|poste\sde|puesto\sde|cargo\sde|posizione\sdi|ruolo\sdi|qualifica\sdi|mansione\sdi|stanowisk[ou]|tjänsten?\ssom|stillingen?\ssom)\s(?:een\s|eine[rn]?\s|un[ae]?\s)?/giu,
  },
  {
    rule: 'title-offered',
    cue: /\b(?:be|become|becoming)\sour\s(?:(?:new|next|first|second|third|only)\s)?(?=[A-Z])/g,
  },
  {
    rule: 'title-offered',
    cue: /\b(?:(?:appoint|hire|name|engage|elect)(?:e?d|s)?\syou\s(?:as\s|to\sbe\s)?(?:our\s|the\s)?|(?:package|offer|letter|contract|application)\sfor\s(?:the\s|our\s)?|[Yy]ou\sgot\sthe\s)(?=[A-Z])/g,
  },
  { rule: 'title-offered', cue: /\boffer(?:ing)?\syou\s(?:the|our|a|an)\s(?:[a-z-]{1,20}\s)?(?=[A-Z])/g },
  {
    rule: 'title-employed',
    cue: /\b(?:(?:employ(?:ed|ment)?|serve|appoint(?:ed|ment)?|work|start|begin|hired|selected|on\sboard|engaged|retained|you)\sas|(?:appoint(?:ed|ment)?(?:\syou)?|promotion|promoted|election)\sto|become)\s(?:(?:our|its|the|an?)\s)?/gi,
  },
  {
    rule: 'title-employed',
    cue: /\bas\s(?:(?:our|its|the|an?)\s)?/gi,
    near: /\b(?:join(?:ing)?|employ(?:ed|ment)?)\b/i,
  },
  {
    rule: 'title-employed',
    cue: /\b(?:your|the|our)\s(?:new\s)?(?=(?:[A-Z][\w/&+.-]{0,30}\s){1,6}(?:position|role)\b)/g,
  },
  { rule: 'title-subject', cue: /\s[–—-]\s/g, near: /^(?:re|sub(?:ject)?)\s?:/i },
  { rule: 'title-employed', cue: /(?<!\bcapacity\s)\bas\s(?:(?:our|its|an?|the)\s(?:new\s)?)?(?=[A-Z])/g },
];
/** Words before a cue that are looked at. */
const NEAR = 140;
/** "Title: CEO" below a signature is the signer's. */
const BARE = /^(?:title|position)\b/i;
const SIGNER = /(?:^|\n)(?:Name|By|Signed)\s?:[^\n]{0,80}\n$/;

const SUBJECT =
  /^(?:(?:re|fwd?|aw)\s?:\s?){0,3}([^–—|:\n-]{3,80}?)\s[–—|:-]\s(?:your\s|our\s|the\s|verbal\s|job\s|formal\s|revised\s|updated\s|written\s){0,2}offer\b|\b(?:offer|position|role)\b[^:–—|-]{0,40}[:–—|-]\s?(.{3,100})|\boffer\s(?:for|of|as)\s(.{3,100})/i;

/** Cues behind which nothing but a title stands. */
const SURE = new Set(['title-label', 'title-clause', 'title-abroad']);

/** "Position: Barista": a few capitalised words behind a label are a title even where their noun is not known. */
function unknownNoun(text: string, from: number, company: string | null, rule: string): TitleRead | null {
  const title = phraseAt(text.slice(from, from + 120), company);
  if (!title || !/^\p{Lu}[\p{L}&/,.'’+ -]{2,60}$/u.test(title) || title.split(' ').length > 6) return null;
  return namesPlace(title) || title === company
    ? null
    : { title, rule, start: text.indexOf(title, from), quote: null };
}

/** The title that an offer names, or null. */
export function offeredTitle(snapshot: Snapshot, company: string | null): TitleRead | null {
  const text = snapshot.text.slice(0, 40_000);
  let lower: TitleRead | null = null;
  for (const { rule, cue, near } of CUES) {
    for (const match of text.matchAll(cue)) {
      const ahead = text.slice(Math.max(0, match.index - NEAR), match.index);
      if (near && !near.test(ahead.slice(ahead.lastIndexOf('\n') + 1))) continue;
      if (rule === 'title-label' && BARE.test(match[0]) && SIGNER.test(ahead)) continue;
      const from = match.index + match[0].length;
      const title = titleAt(text.slice(from, from + 200), company);
      if (!title && SURE.has(rule)) lower ??= unknownNoun(text, from, company, rule);
      if (!title || /^(?:company|employer|corporation)\b/i.test(title)) continue;
      const read = { title, rule, start: text.indexOf(title, from), quote: null };
      // Titles are written with capitals; words in lower case are one only where nothing better is found.
      if (/^[\p{Lu}\d.]/u.test(title)) return read;
      lower ??= read;
    }
  }
  const subject = snapshot.hints.find((hint) => hint.field === 'subject')?.value ?? pageTitle(snapshot);
  const named = SUBJECT.exec(subject);
  const title = titleAt(named?.[1] ?? named?.[2] ?? named?.[3] ?? '', company);
  return title ? { title, rule: 'title-subject', start: null, quote: subject } : lower;
}
