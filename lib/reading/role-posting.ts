/** Titles in postings: the heading, a labelled line, or one part of a forum posting's first line. */
import { isSiteOnly } from '../sites/find.ts';
import type { TitleRead } from './role-offer.ts';
import { TITLE_NOUN, titleAt } from './title-grammar.ts';
import { GENDER_MARK } from './title-nouns.ts';

/** What a site puts behind a title, after a bar or dash. */
const CAREERS = /^(?:.{1,40}\s)?(?:Careers?|Jobs?)(?:\sat\s.{1,60})?$/i;
const isSite = (words: string): boolean => CAREERS.test(words) || isSiteOnly(words);
const JOB_APPLICATION = 'job application for ';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Without the site's name at the end: "Analyst - Acme Careers | LinkedIn". */
function withoutSite(title: string): string {
  const bar = Math.max(...[' | ', ' - ', ' – ', ' — '].map((sign) => title.lastIndexOf(sign)));
  return bar > 0 && isSite(title.slice(bar + 3).trim()) ? withoutSite(title.slice(0, bar)) : title;
}

/** What only job titles have: a noun of work, or a mark of who may apply. */
export const isTitle = (words: string): boolean => TITLE_NOUN.test(words) || GENDER_MARK.test(words);

/**
 * A page heading or title without site names and the employer's name; null where it is no title. Where the container
 * says that it is the job's title (`sure`), any words are.
 */
export function cleanTitle(raw: string, company: string | null, sure = false): string | null {
  let title = raw
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .replace(/^[•·▪◦‣*–—→-]{1,3}\s/, '')
    .trim();
  if (title.toLowerCase().startsWith(JOB_APPLICATION) && title.includes(' at '))
    title = title.slice(JOB_APPLICATION.length, title.lastIndexOf(' at '));
  title = withoutSite(title)
    .replace(
      /^(?:we(?:['’]re| are) (?:now )?(?:hiring|recruiting|looking for|seeking)|(?:now |urgently |urgent )?hiring|job (?:opening|vacancy|opportunity|alert)|vacancy|job offer|career opportunity)\s?(?:[:!|–—-]\s?|(?=an?\s))(?:an?\s)?/i,
      '',
    )
    // "Analyst (£50k-£65k): SQL": pay and comment are no part of it.
    .replace(/\s\((?=[^()]{0,20}[$€£₹¥]|[^()]{0,20}\d{2,3}k)[^()]{3,60}\)(?:\s?:.{0,200})?$/i, '')
    .replace(/^(?:(?:job|position) )?(?:title|position|role) ?: ?/i, '')
    .trim();
  if (company) {
    const name = literal(company);
    title = title
      .replace(new RegExp(`^${name} ?(?:[:|–—-]|is hiring(?: an?)?|hiring) ?`, 'i'), '')
      .replace(new RegExp(` ?(?:[|–—-]|\\bat|@) ?${name}(?:,? (?:Inc|LLC|Ltd)\\.?)?$`, 'i'), '')
      .trim();
  }
  return title.length >= 2 && title.length <= 140 && (sure || isTitle(title)) ? title : null;
}

/** The title that a posting's text states, or null. */
export function postedTitle(text: string, company: string | null): TitleRead | null {
  const head = text.slice(0, 3000);
  let at = 0;
  for (const line of head.split('\n', 8)) {
    const parts = line.length <= 400 ? line.split(/\s[|–—]\s|\s-\s|-\s|\s\|/) : [line];
    const whole = line.trim();
    if (parts.length >= 3) {
      const part = parts
        .slice(0, 5)
        .find((one) => TITLE_NOUN.test(one) && one.trim().length <= 90 && !/https?:/.test(one));
      if (part)
        return { title: part.trim(), rule: 'title-head', start: at + line.indexOf(part.trim()), quote: null };
    }
    if (whole.length <= 120 && !/[.!?:]$/.test(whole)) {
      const title = cleanTitle(whole, company);
      if (title) return { title, rule: 'title-heading', start: at + line.indexOf(title), quote: null };
    }
    at += line.length + 1;
  }
  const labelled = /^(?:(?:job|position|role)\s)?(?:title|position|role)[ \t]?[:\t](.{3,120})$/im.exec(
    text.slice(0, 20_000),
  );
  if (labelled?.[1] && TITLE_NOUN.test(labelled[1]))
    return {
      title: labelled[1].trim(),
      rule: 'title-label',
      start: text.indexOf(labelled[1].trim()),
      quote: null,
    };
  const sought =
    /\b(?:looking\sfor|seeking|hiring|recruiting(?:\sfor)?)\s(?:(?:an?|our(?:\snext)?|the)\s)?/gi;
  for (const match of text.slice(0, 20_000).matchAll(sought)) {
    const from = match.index + match[0].length;
    const title = titleAt(text.slice(from, from + 160), company);
    if (title && /^[\p{Lu}\d.]/u.test(title))
      return { title, rule: 'title-sought', start: text.indexOf(title, from), quote: null };
  }
  return null;
}
