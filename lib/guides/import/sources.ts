/** What a guide cites: the list under its evidence, in brackets or not, and `[Source: …]` inside its text. */
import type { Guide } from '../schema.ts';
import { datesIn } from './dates.ts';
import type { DialectRule, Draft } from './draft.ts';

type Source = Guide['sources'][number];

/** Those who publish what people report of pay, jobs and companies, by the name they are cited under. */
const PUBLISHERS: [string, RegExp][] = [
  ['Levels.fyi', /\blevels\.?\s?fyi\b/i],
  ['Blind', /\b(?:team)?blind\b/i],
  ['Glassdoor', /\bglassdoor\b/i],
  ['LinkedIn', /\blinkedin\b/i],
  ['Payscale', /\bpayscale\b/i],
  ['Built In', /\bbuilt ?in\b(?: [a-z]+)?/i],
  ['Indeed', /\bindeed\b/i],
  ['Comparably', /\bcomparably\b/i],
  ['Pave', /\bpave\b/i],
  ['Carta', /\bcarta\b/i],
  ['Radford', /\bradford\b/i],
  ['6figr', /\b6figr\b/i],
  ['AmbitionBox', /\bambitionbox\b/i],
  ['Hired', /\bhired\.com\b/i],
  ['H1B filings', /\bh-?1b\b/i],
  ['BLS', /\bBLS\b|bureau of labor statistics/i],
  ['SEC', /\bSEC\b|\b10-[KQ]\b|\b8-K\b|\bproxy statement\b|\bS-1\b/],
  ['Reddit', /\breddit\b/i],
  ['Crunchbase', /\bcrunchbase\b/i],
  ['PitchBook', /\bpitchbook\b/i],
  ['TechCrunch', /\btechcrunch\b/i],
  ['Bloomberg', /\bbloomberg\b/i],
  ['Reuters', /\breuters\b/i],
  ['CNBC', /\bcnbc\b/i],
];

const ADDRESS = /\bhttps?:\/\/[^\s)\]>"']{3,180}|\bwww\.[^\s)\]>"']{3,180}/i;
const PAY = /\b(?:comp|compensation|salary|salaries|pay|bands?)\b/i;
const INLINE = /\[(?:sources?|evidence|ref|cf)\s?[:–—-]\s?([^\]]{2,300})\]/gi;

/** The publisher a citation names. Pay at an employer is not what the employer publishes, unless it says so. */
function publisherOf(text: string, company: string): Source['publisher'] {
  const known = PUBLISHERS.find(([, words]) => words.test(text));
  if (known) return known[0];
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{1,60}(?:\.[a-z]{2,10}){1,2})/i.exec(
    ADDRESS.exec(text)?.[0] ?? '',
  );
  if (host?.[1]) return host[1].toLowerCase();
  return text.toLowerCase().startsWith(company.toLowerCase()) && !PAY.test(text) ? company : 'not stated';
}

/** One citation. The last date is its own: what it is about may have a date too. */
export function readSource(raw: string, line: number, company: string): Source {
  const address = ADDRESS.exec(raw)?.[0].replace(/[.,;:]$/, '') ?? null;
  const text = raw
    .replace(/\[([^\]]{1,300})\]\([^)]{1,300}\)/g, '$1')
    .replace(/[[\]*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const date = datesIn(text.replace(ADDRESS, ' ')).at(-1)?.date;
  return {
    publisher: publisherOf(text, company),
    what: text.slice(0, 200) || 'not stated',
    address: address ? address.slice(0, 200) : 'not stated',
    date: date ?? 'not stated',
    line,
  };
}

/** "Sources: Levels.fyi (Jan 2026), Blind; company filings": a list on one line, parted outside its brackets. */
const listed = (text: string): string[] =>
  text
    .split(/;|,(?![^()]{0,80}\))/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Citations inside a text, each once. */
function inline(draft: Draft, text: string, line: number): void {
  for (const [, what] of text.matchAll(INLINE))
    draft.sources.push(readSource(what as string, line, draft.title.company.name));
}

export default {
  id: 'sources',
  read(draft) {
    for (const { is, part, line, text } of draft.blocks) {
      if (is === 'heading' || is === 'table') continue;
      if (part !== 'sources') {
        inline(draft, text, line.n);
        continue;
      }
      draft.taken.add(line);
      // "[a] [b] [c]" on one line are three citations.
      const several =
        text.match(/\[[^\][]{2,300}\](?!\()/g) ?? (is === 'text' && line.text !== text ? listed(text) : null);
      if (several && several.length > 1)
        for (const each of several) draft.sources.push(readSource(each, line.n, draft.title.company.name));
      else draft.sources.push(readSource(text, line.n, draft.title.company.name));
    }
  },
} satisfies DialectRule;
