/** Titles in offers: behind a label, "the position of …", "as our …", before "role", or in the mail's subject. */
import type { Family } from '../../../lexicon/families.ts';
import { holds } from '../../../lexicon/near.ts';
import { isTitle } from '../../../lexicon/title-nouns.ts';
import { labelledLines } from '../../labels.ts';
import { begins, gapBefore, lineOf, type Marked, markedHead, sentenceStart, wordAt } from '../../marked.ts';
import { pageTitle } from '../../page-title.ts';
import { namesPlace } from '../../place/parse.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isNameWord, isOnlyWords } from '../employer/names.ts';
import { asRead, isBodys, isCapital, isOwnTitle, type TitleRead } from './found.ts';
import { phraseAt, type TitleSpan, titleAt } from './grammar.ts';
import { heading, inParts, inSubject } from './headings.ts';

/** "Title: CEO" below a signature is the signer's, and so is one on a line that names the manager. */
function isSigners(marked: Marked, line: number): boolean {
  const above = lineOf(marked.text, Math.max(0, line - 1));
  const words = marked.text.slice(above.start, above.end).trimStart().toLowerCase();
  const [label = ''] = marked.text
    .slice(line, line + 14)
    .toLowerCase()
    .split(/[:\t]/, 1);
  const bare = label.trim() === 'title' || label.trim() === 'position';
  return (
    bare && line > 0 && ['name:', 'by:', 'signed:', 'name :', 'by :'].some((sign) => words.startsWith(sign))
  );
}

/** Words that the title of nobody but the offered person has before it are free of these. */
const isSomebodys = (marked: Marked, at: number): boolean => {
  const from = Math.max(sentenceStart(marked.text, at), marked.text.lastIndexOf('\n', at - 1), at - 80);
  return holds(marked, from, at, 'reports-to') && !holds(marked, from, at, 'before-title', 'offers');
};

/** A label of the title at the start of its line, and where its value begins. */
function* labels(marked: Marked): Generator<{ at: number; line: number; exact: boolean }> {
  for (const { start, line } of labelledLines(marked.text, 'role-label'))
    yield { at: start, line, exact: true };
  for (const mark of marked.marks) {
    if (mark.family !== 'role-label' && mark.family !== 'role') continue;
    const { start: line, end } = lineOf(marked.text, mark.start);
    const before = marked.text.slice(line, mark.start).trim();
    const numbered = /^\(?[\d.]{1,5}[.)]?$|^[-*•·–§]$|^[a-z]\)$/i.test(before);
    if (before !== '' && !numbered && !isLabelWord(before)) continue;
    const rest = marked.text.slice(mark.end, Math.min(end, mark.end + 60));
    const sign = /^[^\n:\t|.–—-]{0,30}?(?: ?[:\t|] ?|\. (?=\p{Lu})| [–—-] )/u.exec(rest);
    const bare = rest.trim() === '' && before === '';
    if (bare && end < marked.text.length) yield { at: end + 1, line, exact: true };
    else if (sign && (sign[0].trim().length <= 2 || isLabelWord(sign[0])))
      yield { at: mark.end + sign[0].length, line, exact: !sign[0].includes('.') };
  }
}

/** "Job / Role title", "Your new position": what may stand beside the word of a label. */
const BESIDE = new Set(
  'job role position your new official corporate functional business title and & / location grade the proposed offered offer duties reporting employment of designation start place name deine ihre offerte su tu sua votre je uw in la le el o a twoje'.split(
    ' ',
  ),
);
const isLabelWord = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s:.|\t/–—-]+/)
    .every((word) => word === '' || BESIDE.has(word) || /^\(?\d{1,2}\.?\)?$/.test(word));

/** "Position: Barista": a few capitalised words behind a label are a title even where their noun is not known. */
function unknownNoun(marked: Marked, at: number, company: string | null): TitleSpan | null {
  const phrase = phraseAt(marked, at, company);
  if (!phrase || phrase.title === company || /\d{3}/.test(phrase.title)) return null;
  const { title } = phrase;
  const many = title.split(' ').length > 6 || !isNameWord(title);
  return many || namesPlace(title) || isOnlyWords(title) || title.length < 4 ? null : phrase;
}

/** "Responsable paie et administration du personnel": small letters go on to the end of a label's line. */
const COORDINATE =
  /^ (?:et|y|e|ed|und|en|i|and|&) \p{L}[\p{L}'’-]{1,25}(?: [\p{L}'’-]{1,25}){0,4}(?=\s?(?:[\n\t]|$))/u;

function toLineEnd(text: string, { title, start }: TitleSpan): TitleSpan {
  const end = start + title.length;
  const more =
    text.slice(start, end) === title ? (COORDINATE.exec(text.slice(end, end + 160))?.[0] ?? '') : '';
  return { title: title + more, start };
}

function labelled(
  marked: Marked,
  company: string | null,
): { sure: TitleRead | null; unsure: TitleRead | null } {
  let unsure: TitleRead | null = null;
  for (const { at, line, exact } of labels(marked)) {
    if (isSigners(marked, line)) continue;
    const title = titleAt(marked, at, company);
    if (title && (isCapital(title) || exact) && isOwnTitle(title))
      return { sure: asRead(exact ? toLineEnd(marked.text, title) : title, 'title-label'), unsure };
    const other = exact ? unknownNoun(marked, at, company) : null;
    if (other && !unsure) unsure = asRead(other, 'title-label');
  }
  return { sure: null, unsure };
}

/** Behind the words of a family: the first in capitals, and the first in small letters. */
function behind(
  marked: Marked,
  family: Family,
  rule: string,
  company: string | null,
  needs: readonly Family[] = [],
): { sure: TitleRead | null; lower: TitleRead | null } {
  let lower: TitleRead | null = null;
  for (const mark of marked.marks) {
    if (mark.family !== family) continue;
    const whose = marked.words[mark.from - 1]?.lower ?? '';
    if (['my', 'his', 'her', 'their', 'meiner', 'seiner'].includes(whose)) continue;
    const isRole =
      family === 'before-title' &&
      marked.languages.length > 1 &&
      holds(marked, mark.start, mark.end, 'role', 'role-label');
    const title =
      titleAt(marked, mark.end, company) ??
      (isRole && !marked.languages.includes('de') ? unknownNoun(marked, mark.end, company) : null);
    // "offering you the position of Analyst": a later cue says it better.
    if (title && begins(marked, wordAt(marked, title.start), 'before-title')) continue;
    if (!title || title.start - mark.end > 30 || !isOwnTitle(title) || isSomebodys(marked, mark.start))
      continue;
    if (
      isBodys(marked.text, title.start) ||
      marked.text.slice(mark.end, title.start).includes('\n\n') ||
      marked.text.slice(mark.end, title.start).includes('.')
    )
      continue;
    if (
      needs.length > 0 &&
      !holds(
        marked,
        Math.min(sentenceStart(marked.text, mark.start), mark.start - 90),
        title.start + title.title.length + 100,
        ...needs,
      )
    )
      continue;
    if (isCapital(title)) return { sure: asRead(title, rule), lower };
    lower ??= asRead(title, rule);
  }
  return { sure: null, lower };
}

/** "the Account Executive, Mid-Market position": capitals before the word. */
function beforeRole(marked: Marked, company: string | null): TitleRead | null {
  for (const mark of marked.marks) {
    if (mark.family !== 'after-title') continue;
    let from = mark.from;
    const limit = Math.max(0, from - 8);
    while (from > limit && [' ', ', ', ' & ', '/', '-', ' - '].includes(gapBefore(marked, from))) {
      const word = marked.words[from - 1];
      const written = marked.text.slice(word?.start, word?.end);
      if (!isNameWord(written) && !['of', 'and', 'for', 'de', 'ii', 'iii'].includes(word?.lower ?? '')) break;
      from--;
    }
    while (
      from < mark.from &&
      ['the', 'our', 'your', 'a', 'as', 'of', 'and', 'for'].includes(marked.words[from]?.lower ?? '')
    )
      from++;
    if (from === mark.from || isSomebodys(marked, marked.words[from]?.start ?? 0)) continue;
    const start = marked.words[from]?.start ?? 0;
    const words = marked.text.slice(start, marked.words[mark.from - 1]?.end);
    const title = titleAt(markedHead(words), 0, company);
    if (title && title.title.length >= words.length - 2 && isTitle(words))
      return asRead({ title: words, start }, 'title-employed');
  }
  return null;
}

/** "Analyst, reporting to the CFO" on a line of its own. */
function reporting(marked: Marked, company: string | null): TitleRead | null {
  for (const mark of marked.marks) {
    if (mark.family !== 'reports-to') continue;
    const { start } = lineOf(marked.text, mark.start);
    const before = marked.text.slice(start, mark.start);
    if (before.length < 4 || before.length > 120 || !isNameWord(before)) continue;
    const title = titleAt(marked, start, company);
    if (title && title.start === start && before.length - title.title.length <= 3)
      return asRead(title, 'title-line');
  }
  return null;
}

/** The title that an offer names, or null. */
export function offeredTitle(snapshot: Snapshot, company: string | null): TitleRead | null {
  const marked = markedHead(snapshot.text);
  const label = labelled(marked, company);
  const offered = behind(marked, 'before-title', 'title-offered', company);
  const as = behind(marked, 'as-title', 'title-employed', company, [
    'employs',
    'before-employer',
    'offers',
    'welcomes',
  ]);
  const sure =
    label.sure ?? offered.sure ?? as.sure ?? reporting(marked, company) ?? beforeRole(marked, company);
  if (sure) return sure;
  const subject = snapshot.hints.find((hint) => hint.field === 'subject')?.value ?? pageTitle(snapshot);
  const named = inSubject(subject, company);
  if (named && named !== company) return { title: named, rule: 'title-subject', start: null, quote: subject };
  const weak = behind(marked, 'weak-title', 'title-employed', company, [
    'role',
    'offers',
    'employs',
    'welcomes',
    'before-employer',
    'after-title',
  ]);
  return (
    weak.sure ??
    label.unsure ??
    offered.lower ??
    heading(marked, company) ??
    inParts(marked, company) ??
    as.lower ??
    weak.lower
  );
}
