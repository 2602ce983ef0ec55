/** What the container of a document says it is: a board's data, a mailing list, an address, a heading. */
import { markWords } from '../../lexicon/lexicon.ts';
import { isJobAddress } from '../../sites/find.ts';
import { wholeWords } from '../read-quote.ts';
import { TITLE_NOUN } from '../title-grammar.ts';
import { saysCareers } from '../who/employer/title-tag.ts';
import { type KindPage, type Line, marksOf } from './page.ts';
import { type Found, type Signal, states } from './signal.ts';
import { CARD, GAPS, RESUME } from './tuning.ts';

/** A title alone on one of the first lines; letters put a label before theirs. */
function titleLine({ text, lines }: KindPage): Found | null {
  for (const { start, end } of lines.slice(0, CARD.lines)) {
    const line = text.slice(start, end).trim();
    if (line.length > CARD.characters || '.!?,'.includes(line.slice(-1)) || line.includes(':')) continue;
    if (TITLE_NOUN.test(line)) return { count: 1, quote: wholeWords(text, start, end) };
  }
  return null;
}

/** A first line of bars: "Acme | Backend Engineer | Berlin | Full-time". */
function hiringLine(page: KindPage): Found | null {
  for (const line of page.lines.slice(0, CARD.lines))
    if (isHiring(page, line)) return { count: 1, quote: wholeWords(page.text, line.start, line.end) };
  return null;
}

function isHiring(page: KindPage, first: Line): boolean {
  const line = page.text.slice(first.start, first.end);
  const pieces = Math.max(...CARD.separators.map((mark) => line.split(mark).length));
  const mode = marksOf(page, ['work-mode'], first.start, first.end).length > 0;
  const paid = page.money.some(({ span }) => span.start < first.end && span.start >= first.start);
  return pieces >= CARD.pieces && line.length < CARD.bars && (mode || paid);
}

/** "[Candidate Name]", "{{start_date}}": gaps that somebody is yet to fill in. One or two are left over. */
const GAP = /\[[\p{L} _'’/-]{3,40}\]|\{\{[^{}\n]{2,40}\}\}|<[\p{L}][\p{L} _-]{2,40}>/gu;

function gaps({ text }: KindPage): Found | null {
  const found = new Set(Array.from(text.matchAll(GAP), ([gap]) => gap.toLowerCase()));
  const count = found.size - GAPS.leftOver;
  return count <= 0 ? null : { count, quote: [...found].slice(0, 1).join(' ') };
}

/** Spans of years, as in a life of work: "2019 – 2024". */
const YEARS = /(?<!\d)(?:19|20)\d\d ?[–—-] ?(?:(?:19|20)\d\d|\p{L}{3,8})(?!\d)/gu;

function lifeOfWork({ text }: KindPage): Found | null {
  const spans = text.slice(0, RESUME.characters).match(YEARS) ?? [];
  return spans.length < RESUME.spans ? null : { count: 1, quote: spans[0] ?? '' };
}

/** "6 openings", three times: the page before the jobs' own pages. */
const COUNTED =
  /(?<!\d)\d{1,6} (?:[a-z&-]{1,20} ){0,3}(?:openings?|jobs|roles|positions|vacancies)(?!\p{L})/giu;

function countsOpenings({ text }: KindPage): Found | null {
  const said = [...new Set(text.slice(0, RESUME.characters).match(COUNTED) ?? [])];
  return said.length === 0 ? null : { count: said.length, quote: said[0] ?? '' };
}

/** Lines that are nothing but a job's title. */
function manyTitles({ text, lines }: KindPage): Found | null {
  const titles = lines.filter(({ start, end }) => {
    const line = text.slice(start, end);
    return line.length <= CARD.characters && !line.includes(':') && TITLE_NOUN.test(line);
  });
  const [, second] = titles;
  return second === undefined
    ? null
    : { count: titles.length, quote: wholeWords(text, second.start, second.end) };
}

/** What looks like an address, with `https://` or without; the sites say whether it is one job's. */
const ADDRESS = /(?<![\w.-])[\w.-]{4,60}\/[^\s)"'<>]{1,120}/g;

const copied: Signal = {
  id: 'was copied from a job’s page',
  look({ text, headEnd }) {
    for (const { 0: address, index } of text.slice(0, headEnd).matchAll(ADDRESS))
      if (isJobAddress(`https://${address}`) || address.includes('/apply/'))
        return { count: 1, quote: wholeWords(text, index, index + address.length) };
    return null;
  },
};

/** "Platform Engineer - Marlowe Careers": the page's title names a job and a careers site. */
function careersTitle({ text, bodyStart }: KindPage): Found | null {
  const title = text.slice(0, Math.min(bodyStart, CARD.bars));
  return TITLE_NOUN.test(title) && saysCareers(title) ? { count: 1, quote: title.trim() } : null;
}

const holds = (value: string, ...families: Parameters<typeof Array.prototype.includes>[0][]): boolean =>
  markWords(value, 'documents').marks.some(({ family }) => families.includes(family));

export const source: readonly Signal[] = [
  states('published as a job', ({ field, value }) => field === 'kind' && value === 'posting'),
  states('holds several postings', ({ field, value }) => field === 'kind' && value === 'job-list'),
  states('sent to a mailing list', ({ field, value }) => field === 'kind' && value === 'mailing-list'),
  states(
    'is published as an article',
    ({ field, value }) => field === 'kind' && (value.startsWith('article') || value.startsWith('blog')),
  ),
  states(
    'is headed by a job title',
    ({ field, value, path }) =>
      field === 'title' &&
      /^h1|heading|job|front/i.test(path) &&
      TITLE_NOUN.test(value) &&
      !holds(value, 'profession', 'template', 'sells'),
  ),
  states(
    'is headed as advice or figures',
    ({ field, value }) => field === 'title' && holds(value, 'profession', 'template', 'sells'),
  ),
  states(
    'offer in the subject',
    ({ field, value }) => field === 'subject' && holds(value, 'offers', 'offers-you', 'offer-title'),
  ),
  { id: 'has a title in its first lines', look: titleLine },
  { id: 'is titled by a careers site', look: careersTitle },
  { id: 'opens with a hiring line', look: hiringLine },
  { id: 'has gaps to fill in', look: gaps },
  { id: 'is a life of work', look: lifeOfWork },
  { id: 'counts openings', look: countsOpenings },
  { id: 'lists many titles', look: manyTitles },
  copied,
];
