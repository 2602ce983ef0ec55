/** To whom a document speaks: one person by name, many, or the writer to themself. */
import { wholeWords } from '../read-quote.ts';
import { type KindPage, marksOf } from './page.ts';
import type { Found, Signal } from './signal.ts';
import { ADDRESSEE } from './tuning.ts';

/** A gap where a name should stand: "Dear [Candidate name]". */
const OPEN = /[[{<]/;

const capital = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};

/** "Dear Ana," or "Ana," on a line of its own. */
function greeted(page: KindPage): Found | null {
  for (const { start, end } of page.lines.slice(0, ADDRESSEE.lines)) {
    const words = page.text.slice(start, end).trim();
    const [greeting] = marksOf(page, ['greeting'], start, end);
    const many = marksOf(page, ['to-many', 'scams'], start, end).length > 0;
    if (many || words.length > ADDRESSEE.characters || OPEN.test(words)) continue;
    const named = greeting !== undefined && greeting.start - start < ADDRESSEE.before;
    const name = named && capital(page.text, greeting.end + 1);
    const called =
      capital(words, 0) && ',!'.includes(words.slice(-1)) && words.split(' ').length <= ADDRESSEE.words;
    if (name || called) return { count: 1, quote: wholeWords(page.text, start, end) };
  }
  return null;
}

/** "Dear [Candidate name]": a form letter without a reader. */
function greetsGap(page: KindPage): Found | null {
  const line = page.lines.find(
    ({ start, end }) =>
      OPEN.test(page.text.slice(start, end)) &&
      marksOf(page, ['greeting'], start, start + ADDRESSEE.gap).length > 0,
  );
  return line === undefined ? null : { count: 1, quote: wholeWords(page.text, line.start, line.end) };
}

/** How many of a hundred words belong to a family, in steps. */
const share = (id: string, family: 'your' | 'writer', step: number): Signal => ({
  id,
  look: (page) => {
    const marks = marksOf(page, [family]);
    const [first] = marks;
    if (first === undefined) return null;
    const count = Math.floor(
      (100 * marks.length) / Math.max(page.marked.words.length, ADDRESSEE.least) / step,
    );
    return count === 0 ? null : { count, quote: wholeWords(page.text, first.start, first.end) };
  },
});

/** Terms of employment without a word that offers them: what every posting, survey and guide has too. */
function offersNothing(page: KindPage): Found | null {
  const acts = marksOf(page, [
    'offers-you',
    'own-offer',
    'hired-as',
    'recaps',
    'offer-title',
    'contract-title',
  ]);
  return acts.length > 0 ? null : { count: 1, quote: '' };
}

/** Nobody is greeted, asked to accept or told what is theirs. */
function addressesNobody(page: KindPage): Found | null {
  const asked = marksOf(page, ['accepts', 'labels-person', 'own-offer']);
  return asked.length > 0 || greeted(page) !== null ? null : { count: 1, quote: '' };
}

/** Beyond a few thousand words nearly every word of the trade has been said, whatever the text is. */
function isLong(page: KindPage): Found | null {
  const count = Math.floor(page.marked.words.length / ADDRESSEE.long);
  return count === 0 ? null : { count, quote: '' };
}

export const addressee: readonly Signal[] = [
  { id: 'is a long text', look: isLong },
  { id: 'offers nothing in so many words', look: offersNothing },
  { id: 'addresses nobody', look: addressesNobody },
  { id: 'greets a person', look: greeted },
  { id: 'is written to nobody yet', look: greetsGap },
  share('speaks to one reader', 'your', ADDRESSEE.reader),
  share('speaks of the writer', 'writer', ADDRESSEE.writer),
];
