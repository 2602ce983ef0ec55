/** Titles in offers: "the position of …", "as our …", "Title: …", or the mail's subject. */
import { pageTitle } from './kind-signals.ts';
import type { Snapshot } from './snapshot.ts';
import { titleAt } from './title-grammar.ts';

export interface TitleRead {
  title: string;
  rule: string;
  start: number | null;
  quote: string | null;
}

/** What stands right before a title, surest first. */
const BEFORE: [string, RegExp][] = [
  [
    'title-offered',
    /\b(?:offer(?:ing|s|ed)?\s+(?:to\s+)?you|offer\s+(?:for|of)|extend\s+(?:to\s+)?you|accept)[^.\n]{0,120}?\b(?:position|role|post|job|title|capacity|appointment)\s+(?:of|as)\s+/gi,
  ],
  [
    'title-offered',
    /\b(?:position|role|job|title|post|(?<!\b(?:my|his|her|their)\s)capacity)\s+(?:of|as|is|will\s+(?:initially\s+)?be)\s+/gi,
  ],
  // "Title: CEO" below a signature is the signer's.
  [
    'title-label',
    /(?<!(?:Name|By|Signed)\s?:[^\n]{0,80}\n)^(?:(?:job|position|role|your|new|official)\s+)?(?:title|position|role|designation|job)(?:\s+title)?[ \t]*(?:[:\t]|\s[–—-]\s|\n)[ \t]*/gim,
  ],
  ['title-offered', /\boffer(?:ing)?\s+you\s+(?:the|our|a|an)\s+(?:[a-z-]+\s+)?(?=[A-Z])/g],
  [
    'title-employed',
    /\b(?:employ(?:ed|ment)?\s+(?:you\s+)?(?:with\s+[^\n]{2,90}?\s+)?as|join(?:ing)?\s+[^\n]{2,90}?\s+as|serve\s+as|appoint(?:ed|ment)?\s+(?:you\s+)?(?:as|to)|hire\s+you\s+as|(?:work|start|begin|you|hired|selected|on\s+board|engaged|retained)\s+as|(?:promotion|promoted|election)\s+to|become)\s+(?:our|its|the|an?)?\s*/gi,
  ],
  ['title-employed', /\b(?:your|the|our)\s+(?:new\s+)?(?=(?:[A-Z][\w/&+.-]*\s){1,6}(?:position|role)\b)/g],
  ['title-subject', /^(?:re|sub(?:ject)?)\s*:[^\n]{0,60}?\s[–—-]\s/gim],
  ['title-employed', /(?<!\bcapacity\s)\bas\s+(?:(?:our|its|an?|the)\s+(?:new\s+)?)?(?=[A-Z])/g],
];

const SUBJECT =
  /\b(?:offer|position|role)\b[^:–—|-]{0,40}[:–—|-]\s*(.{3,100})|\boffer\s+(?:for|of|as)\s+(.{3,100})/i;

/** The title that an offer names, or null. */
export function offeredTitle(snapshot: Snapshot, company: string | null): TitleRead | null {
  const text = snapshot.text.slice(0, 40_000);
  let lower: TitleRead | null = null;
  for (const [rule, pattern] of BEFORE) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const title = titleAt(text.slice(from, from + 200), company);
      if (!title || /^(?:company|employer|corporation)\b/i.test(title)) continue;
      const read = { title, rule, start: text.indexOf(title, from), quote: null };
      // Titles are written with capitals; words in lower case are one only where nothing better is found.
      if (/^[\p{Lu}\d.]/u.test(title)) return read;
      lower ??= read;
    }
  }
  const subject = snapshot.hints.find((hint) => hint.field === 'subject')?.value ?? pageTitle(snapshot);
  const named = SUBJECT.exec(subject);
  const title = titleAt(named?.[1] ?? named?.[2] ?? '', company);
  return title ? { title, rule: 'title-subject', start: null, quote: subject } : lower;
}
