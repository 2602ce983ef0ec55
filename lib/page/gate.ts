/**
 * Is this page worth reading at all? A quick look, without layout, at the address, the structured data and the first
 * words. It lets a doubtful page through; `lib/reading` decides. What it keeps out costs the page almost nothing.
 */
import { isJobPage } from '../sites/hosts.ts';
import sites from '../sites/read.ts';
import { all, bodyOf, get } from './dom.ts';
import { TextBuilder } from './text.ts';
import { walk } from './walk.ts';

/** Text looked at: an offer or posting says what it is before that. */
const LOOK = 30_000;
const MAX_STEPS = 6_000;

const PAY =
  /(?:[$€£₹¥]\s?\d[\d,.]{1,12}|\b(?:USD|EUR|GBP|INR|CAD|AUD|CHF|SGD|PLN|SEK|Rs\.?)\s?\d[\d,.]{2,12}|\d\s?(?:LPA|lakhs?)\b|\b(?:salary|compensation|base\spay|OTE|CTC)\b)/i;
const OFFER =
  /\b(?:(?:pleased|delighted|happy|excited|thrilled|like)\sto\s(?:offer|extend|confirm)|offer\s(?:of\semployment|letter|you\b)|your\s(?:offer|start\sdate|base\ssalary|employment))/i;
const JOB =
  /\b(?:responsibilities|qualifications|requirements|job\sdescription|about\sthe\s(?:role|job|team|position)|what\syou(?:['’]?ll|\swill)\s(?:do|bring|need)|who\syou\sare|apply\s(?:now|for)|years\sof\sexperience|nice\sto\shave|equal\sopportunity|full[- ]time|hiring\sprocess)\b/gi;
/** Different job words that make a posting likely without any pay. */
const ENOUGH = 3;

/** The first words of the page, by the walk that would read it. */
function firstWords(doc: Document): string {
  const builder = new TextBuilder(LOOK);
  let steps = 0;
  for (const step of walk(bodyOf(doc))) if (!builder.add(step) || ++steps > MAX_STEPS) break;
  return builder.text;
}

function hasPosting(doc: Document): boolean {
  return all(doc, 'script[type="application/ld+json"]', 20).some((script) =>
    get(script, 'textContent')?.includes('JobPosting'),
  );
}

/** True where the page may hold an offer or a posting. */
export function gate(doc: Document, url: string): boolean {
  if (isJobPage(sites, url)) return true;
  if (hasPosting(doc)) return true;
  const text = `${get(doc, 'title') ?? ''}\n${firstWords(doc)}`;
  const jobs = new Set(Array.from(text.matchAll(JOB), ([words]) => words.toLowerCase()));
  if (OFFER.test(text) && PAY.test(text)) return true;
  return jobs.size >= ENOUGH || (jobs.size >= 1 && PAY.test(text));
}
