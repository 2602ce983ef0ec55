/** Titles that stand by themselves in offers: in the subject, as a heading, as one part of a short line. */
import { holds, marksIn } from '../../../lexicon/near.ts';
import { endsInTitleNoun } from '../../../lexicon/title-nouns.ts';
import { linesOf, type Marked, markedHead } from '../../marked.ts';
import { isNameWord } from '../employer/names.ts';
import { partsOf } from '../employer/shape.ts';
import { isPersonName } from '../people/names.ts';
import { asRead, isCapital, type TitleRead } from './found.ts';
import { looksLikeTitle, titleAt } from './grammar.ts';

/** The title in a subject line: "Offer - Senior Engineer at X", "Senior Engineer: your offer", "Angebot: Analystin". */
export function inSubject(subject: string, company: string | null): string | null {
  const plain = subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv)\s?:\s?){1,4}/i, '');
  for (const part of partsOf(plain.replaceAll(': ', ' | ').replaceAll(', your ', ' | your '))) {
    const marked = markedHead(part);
    const cue = marked.marks.find(({ family }) => family === 'before-title');
    const title = (cue && titleAt(marked, cue.end, company)) ?? titleAt(marked, 0, company);
    if (title && isCapital(title) && !namesOffer(title.title)) return title.title;
  }
  return null;
}
const namesOffer = (title: string): boolean =>
  marksIn(markedHead(title), 0, title.length, ['offer-title', 'contract-title']).length > 0;

/** A heading with nothing but the title, in the lines above or right below the greeting. */
export function heading(marked: Marked, company: string | null): TitleRead | null {
  let start = 0;
  for (const line of marked.text.slice(0, 1500).split('\n', 14)) {
    const whole = line.trim();
    if (
      whole.length >= 4 &&
      whole.length <= 80 &&
      isNameWord(whole) &&
      endsInTitleNoun(whole.replace(/\s?\([^()]{1,12}\)$/, '')) &&
      !/[.!?:,@]$/.test(whole)
    ) {
      const title = titleAt(marked, start, company);
      const greeted = marksIn(marked, 0, start, ['closing']).length > 0;
      if (title && !greeted && title.title.length >= whole.length - 12 && looksLikeTitle(title.title))
        return asRead(title, 'title-heading');
    }
    start += line.length + 1;
  }
  return null;
}

/** Signs between the parts of a short line: "Offer's in: Backend Developer, Fernlight, Bath". */
const PARTS = [': ', ', ', ' - ', ' – ', ' — ', ' | ', '\t', ' at ', ' @ ', ' (', '> ', '- ', '. '];
const LONGEST_PART = 60;

/** A part of a short line that is a title and nothing else: notes, chats and recaps say it so. */
export function inParts(marked: Marked, company: string | null): TitleRead | null {
  for (const { line, start } of linesOf(marked.text, 60)) {
    // What stands below the closing is the signer's.
    const closes = marksIn(marked, start, start + line.length, ['closing']).some(
      (mark) => mark.start - start <= 2 && line.length < 60,
    );
    if (closes && start > marked.text.length / 4) return null;
    if (/^(?:name|by|title|position|signed) ?:/i.test(line)) continue;
    if (line.length > 160 || holds(marked, start, start + line.length, 'closing', 'reports-to', 'greeting'))
      continue;
    let parts = [line];
    for (const sign of PARTS) parts = parts.flatMap((part) => part.split(sign));
    for (const [i, raw] of parts.entries()) {
      const part = raw.trim();
      // "Ana Li, VP People": behind a person's name stands that person's title.
      const isSomebody = i > 0 && isPersonName(parts[i - 1]?.trim() ?? '');
      if (
        isSomebody ||
        part.length < 4 ||
        part.length > LONGEST_PART ||
        !isNameWord(part) ||
        !endsInTitleNoun(part)
      )
        continue;
      const at = start + line.indexOf(part);
      const title = titleAt(marked, at, company);
      if (title && title.start === at && title.title.length >= part.length - 2)
        return asRead(title, 'title-part');
    }
  }
  return null;
}
