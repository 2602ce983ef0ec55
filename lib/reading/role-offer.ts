/** Titles in offers: "the position of …", "as our …", "Title: …", or the mail's subject. */
import type { Snapshot } from './snapshot.ts';
import { titleAt } from './title-grammar.ts';

export interface TitleRead {
  title: string;
  rule: string;
  start: number | null;
  quote: string | null;
}

/** What stands right before a title, surest first. */
const BEFORE: RegExp[] = [
  /\b(?:offer(?:ing|s|ed)?\s+(?:to\s+)?you|offer\s+(?:for|of)|extend\s+(?:to\s+)?you|accept)[^.\n]{0,120}?\b(?:position|role|post|job|title|capacity|appointment)\s+(?:of|as)\s+/gi,
  /^(?:(?:job|position|role|your|new|official)\s+)?(?:title|position|role|designation|job)(?:\s+title)?[ \t]*(?:[:\t]|\s[–—-]\s|\n)[ \t]*/gim,
  /\boffer(?:ing)?\s+you\s+(?:the|our|a|an)\s+(?:[a-z-]+\s+)?(?=[A-Z])/g,
  /\b(?:position|role|capacity|job|title|post)\s+(?:of|as|is|will\s+(?:initially\s+)?be)\s+/gi,
  /\b(?:employ(?:ed|ment)?\s+(?:you\s+)?(?:with\s+[^.\n]{2,70}?\s+)?as|join(?:ing)?\s+[^.\n]{2,70}?\s+as|serve\s+as|appoint(?:ed|ment)?\s+(?:you\s+)?(?:as|to)|hire\s+you\s+as|work\s+as|start\s+as|begin\s+as|role\s+as|you\s+(?:to\s+join\s+us\s+)?as)\s+(?:our|its|the|an?)?\s*/gi,
  /\b(?:your|the|our)\s+(?:new\s+)?(?=(?:[A-Z][\w/&+.-]*\s){1,6}(?:position|role)\b)/g,
  /\bas\s+(?:our|its|an?|the)\s+(?:new\s+)?(?=[A-Z])/g,
];

const SUBJECT =
  /\b(?:offer|position|role)\b[^:–—|-]{0,40}[:–—|-]\s*(.{3,100})|\boffer\s+(?:for|of|as)\s+(.{3,100})/i;

/** The title that an offer names, or null. */
export function offeredTitle(snapshot: Snapshot, company: string | null): TitleRead | null {
  const text = snapshot.text.slice(0, 40_000);
  for (const [i, pattern] of BEFORE.entries()) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const title = titleAt(text.slice(from, from + 200), company);
      if (title)
        return {
          title,
          rule: i === 1 ? 'title-label' : 'title-offered',
          start: text.indexOf(title, from),
          quote: null,
        };
    }
  }
  const subject = snapshot.hints.find((hint) => hint.field === 'subject')?.value ?? snapshot.title;
  const named = SUBJECT.exec(subject);
  const title = titleAt(named?.[1] ?? named?.[2] ?? '', company);
  return title ? { title, rule: 'title-subject', start: null, quote: subject } : null;
}
