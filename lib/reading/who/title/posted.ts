/** Titles in postings: the heading, a labelled line, or one part of a forum posting's first line. */
import { CAREERS_AT, careersAhead, careersBehind } from '../../../lexicon/careers.ts';
import type { Family } from '../../../lexicon/families.ts';
import { isTitle } from '../../../lexicon/title-nouns.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import { isSiteOnly } from '../../../sites/find.ts';
import { linesOf, markedHead } from '../../marked.ts';
import { isPlaceText } from '../../place/parse.ts';
import { isBoardName, isNameWord, isOnlyWords } from '../employer/names.ts';
import type { TitleRead } from './found.ts';
import { isTerms, looksLikeTitle, titleAt } from './grammar.ts';

/** What a site puts behind a title, after a bar or dash: its own name, "Careers at Acme", "Acme Jobs". */
function isSite(part: string): boolean {
  const words = wordsOf(part);
  const ahead = careersAhead(words);
  return (
    isBoardName(part) ||
    isSiteOnly(part) ||
    careersBehind(words) > 0 ||
    (ahead > 0 && CAREERS_AT.has(words[ahead]?.lower ?? ''))
  );
}
const BARS = [' | ', ' - ', ' – ', ' — '];

/** Without the site's name at the end: "Analyst - Acme Careers | LinkedIn". */
function withoutSite(title: string): string {
  const bar = Math.max(...BARS.map((sign) => title.lastIndexOf(sign)));
  return bar > 0 && isSite(title.slice(bar + 3).trim()) ? withoutSite(title.slice(0, bar)) : title;
}

const CALL =
  /^(?:job application for |(?:offres? d['’]emploi|oferta de empleo|offerta di lavoro|oferta pracy|stellenanzeige)\s?[:–—-]?\s|(?:we(?:['’]re| are) (?:now )?(?:hiring|recruiting|looking for|seeking)|(?:now |urgently |urgent )?hiring|job (?:opening|vacancy|opportunity|alert)|vacancy|vaga|betreff|vacature|vacante|stellenangebot|job offer|career opportunity|(?:(?:job|position) )?(?:title|position|role))\s?(?:[:!|–—-]\s?|(?=an?\s))(?:an?\s)?)/i;
/** "Analyst (£50k-£65k): SQL": pay and comment are no part of it. */
const PAY = /\s\((?=[^()]{0,20}[$€£₹¥]|[^()]{0,20}\d{2,3}k)[^()]{3,60}\)(?:\s?:.{0,200})?$/i;

/** "CDL-A Driver - Home Every Weekend! 🚛" */
const SLOGAN = /\s[-–—|]\s[^-–—|]{1,60}(?:!|\p{Extended_Pictographic})[^-–—|]{0,20}$/u;

/** "Data Architect (Contract) - Outside IR35", "Cook (Burlington, VT)": whose tax it is and where, behind the title. */
function withoutTerms(title: string): string {
  const plain = title
    .replace(SLOGAN, '')
    .replace(/\s[-–—|,]?\s?\(?(?:inside|outside)(?: of)? ir35\b.{0,60}$/i, '');
  const open = plain.lastIndexOf(' (');
  const bracket = open > 0 && plain.endsWith(')') ? plain.slice(open + 2, -1) : '';
  return (bracket !== '' && (isPlaceText(bracket) || isTerms(bracket)) ? plain.slice(0, open) : plain).trim();
}

/** ", Utrecht", " (Lyon)", " in Leeds": where the employer is, behind its name in a heading. */
function isWhere(rest: string): boolean {
  const sign = [', ', ' (', ' in ', ' – ', ' - ', ' | '].find((one) => rest.startsWith(one));
  if (sign === undefined) return false;
  const words = rest.slice(sign.length);
  return isNameWord(words) && words.split(' ').length <= 4 && !isTitle(words) && !isPay(words);
}

/** The title without the employer's name before or behind it. */
export function withoutCompany(title: string, company: string): string {
  const [lower, name] = [title.toLowerCase(), company.toLowerCase()];
  if (lower.startsWith(name)) {
    const rest = title.slice(name.length).replace(/^ ?(?:[:|–—-]|is hiring(?: an?)?|hiring) ?/i, '');
    if (rest.length < title.length - name.length) return rest.trim();
  }
  const at = lower.lastIndexOf(name);
  const before = at > 0 ? /(?: ?[|–—-]| at| @|@) ?$/i.exec(title.slice(0, at)) : null;
  const rest = title.slice(at + name.length);
  return before && (rest.length <= 6 || isWhere(rest)) ? title.slice(0, before.index).trim() : title;
}

/**
 * A page heading or title without site names and the employer's name; null where it is no title. Where the container
 * says that it is the job's title (`sure`), any words are.
 */
export function cleanTitle(raw: string, company: string | null, sure = false): string | null {
  let title = raw.slice(0, 500).replace(/\s+/g, ' ').trim();
  while ('•·▪◦‣*–—→-'.includes(title.charAt(0) || ' ') && title.length > 1) title = title.slice(1).trim();
  if (title.toLowerCase().startsWith('job application for ') && title.includes(' at '))
    title = title.slice(0, title.lastIndexOf(' at '));
  title = withoutSite(title).replace(CALL, '').replace(CALL, '').replace(PAY, '').trim();
  title = withoutTerms(title);
  if (company) title = withoutCompany(title, company);
  // "jobs.example/vacancies/service-desk 24-11-2026": what a browser prints above the page.
  if (/\.\p{L}{2,12}\/\S/u.test(title)) return null;
  return title.length >= 2 && title.length <= 140 && (sure || looksLikeTitle(title)) ? title : null;
}

const LABELS = new Set([
  'title',
  'position',
  'role',
  'job title',
  'position title',
  'role title',
  'stelle',
  'poste',
  'puesto',
  'vacante',
  'vaga',
  'functie',
  'fonction',
  'cargo',
]);
/** Labels that stand before something else at the top of a posting. */
const isPay = (text: string): boolean =>
  /[$€£₹]\s?\d|\d{2,3}k\b|\d\s?(?:LPA|lakhs?|lacs?|EUR|USD|GBP|CHF|PLN)\b/i.test(text);

/** A posting's first line, of whatever words, where the employer's own line follows: "Patient Transporter⏎Quill, Tucson". */
function aboveCompany(text: string, company: string | null): TitleRead | null {
  const [first, second] = linesOf(text.slice(0, 600), 2);
  if (!first || !second || company === null || !second.line.trim().startsWith(company)) return null;
  const title = cleanTitle(first.line, company, true);
  if (!title || title.length > 80 || !isNameWord(title) || isOnlyWords(title) || /[.!?:]$/.test(title))
    return null;
  return {
    title,
    rule: 'title-above',
    start: first.start + Math.max(0, first.line.indexOf(title)),
    quote: null,
  };
}

/** Words behind which a posting names whom it looks for. */
const SEEKS: ReadonlySet<Family> = new Set(['hires', 'is-hiring', 'needs-somebody', 'before-title']);

/** The title that a posting's text states, or null. */
export function postedTitle(text: string, company: string | null): TitleRead | null {
  const at = (title: string, rule: string, start: number): TitleRead => ({ title, rule, start, quote: null });
  for (const { line, start } of linesOf(text.slice(0, 3000), 8)) {
    const parts = line.length <= 400 ? line.split(/\s[|–—]\s|\s-\s|-\s|\s\|/) : [line];
    const whole = line.trim();
    if (parts.length >= 3) {
      const part = parts
        .slice(0, 5)
        .find((one) => isTitle(one) && one.trim().length <= 90 && !one.includes('://') && !isPay(one));
      if (part) {
        const title = cleanTitle(part, company) ?? part.trim();
        return at(title, 'title-head', start + Math.max(0, line.indexOf(title)));
      }
    }
    if (whole.length <= 120 && !'.!?:'.includes(whole.at(-1) ?? '.') && company !== whole) {
      const title = cleanTitle(whole, company);
      if (title && !isPay(title)) return at(title, 'title-heading', start + Math.max(0, line.indexOf(title)));
    }
  }
  for (const { line, start } of linesOf(text.slice(0, 20_000))) {
    const sign = line.search(/[:\t]/);
    if (sign < 0 || sign > 20 || !LABELS.has(line.slice(0, sign).trim().toLowerCase())) continue;
    const title = line.slice(sign + 1).trim();
    if (title.length >= 3 && title.length <= 120 && isTitle(title))
      return at(title, 'title-label', start + line.indexOf(title));
  }
  const marked = markedHead(text);
  for (const { family, end } of marked.marks) {
    if (!SEEKS.has(family)) continue;
    const title = titleAt(marked, end, company);
    if (title && isNameWord(title.title)) return at(title.title, 'title-sought', title.start);
  }
  return aboveCompany(text, company);
}
