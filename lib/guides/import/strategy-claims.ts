/** Offers that a strategy's script says the reader holds: in prose, in brackets, or as a list. */
import { companyByName } from '../../reading/who/employer/known.ts';
import type { Claim } from './strategy-words.ts';

/** Capitalised words in a row; the employer is at their start. */
const NAMES = /(?:[A-Z][A-Za-z0-9.&'’-]*|[a-z]{1,3}[A-Z][A-Za-z]*)(?:\s(?:[A-Z][A-Za-z0-9.&'’-]*|AI|of|&))*/g;
const NOT_NAMES =
  /^(?:I|I'm|I’m|I've|I’ve|My|The|A|An|And|Or|If|With|At|In|On|For|Offer|Offers|Competing|Accept|Open|Cite|RSUs?|TC|ML|AI|CEO|CTO|US|UK|EU|Senior|Staff|Principal|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|IPO|Pre-IPO|L\d|E\d|IC\d|Given|Since|Based|Given|We|You|They|Their|Your|Our|This|That|However|But|Total|Base|Series)$/;

/** The employer named last in a text, with the words of its name that are no employer's. */
export function employerIn(text: string): { company: string; detail: string | null } | null {
  const runs = [...text.matchAll(NAMES)].map(([run]) => run.split(/\s+/));
  for (const run of runs.reverse()) {
    let words = run;
    while (words.length > 0 && NOT_NAMES.test(words[0] as string)) words = words.slice(1);
    while (words.length > 0 && /^(?:of|&)$/.test(words.at(-1) as string)) words = words.slice(0, -1);
    if (words.length === 0) continue;
    for (let n = Math.min(4, words.length); n > 0; n--) {
      const known = companyByName(words.slice(0, n).join(' '));
      if (known) return { company: known.name, detail: words.slice(n).join(' ') || null };
    }
    const named = words.findIndex((word) => NOT_NAMES.test(word));
    const name = (named > 0 ? words.slice(0, named) : words).join(' ');
    return { company: name, detail: named > 0 ? words.slice(named).join(' ') : null };
  }
  return null;
}

/** Employers that a sentence names as having made offers, without amounts: "offers from Google and Meta". */
export function namedOffers(text: string, own: string): Claim[] {
  const found: Claim[] = [];
  for (const [, list] of text.matchAll(/\boffers? from ([^.;"”]{2,120})/gi)) {
    for (const part of (list as string).split(/,|\band\b|\bor\b|\//)) {
      const named = employerIn(part);
      if (named && named.company.toLowerCase() !== own.toLowerCase() && named.company.length <= 60)
        found.push({ ...named, measure: 'not stated', value: 'not stated' });
    }
  }
  return found;
}
