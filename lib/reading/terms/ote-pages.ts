/** Pages that say once what all their ranges are: "for sales roles, the range provided is the role's OTE". */
import { cuesAmong, says } from '../../lexicon/cues.ts';
import type { Letter } from './letter/letter.ts';
import type { Term } from './letter/term.ts';

/** Whether one sentence says that for sales roles the range is OTE. */
function saysSoForSales({ text, marked }: Letter): boolean {
  const [at] = cuesAmong(text, marked.words, 'for-sales');
  return at !== undefined && says(text.slice(at.start, at.start + 150).split('. ', 1)[0] ?? '', 'ote');
}

const otePages: Term = {
  name: 'ote-pages',
  order: 40,
  read(letter, terms) {
    const { text, snapshot, marked } = letter;
    const title = snapshot.hints.find(({ field }) => field === 'title')?.value ?? snapshot.title ?? '';
    const head = title === '' ? (text.split('\n', 1)[0] ?? '').slice(0, 120) : title;
    const sales = saysSoForSales(letter);
    const ote = sales
      ? says(head, 'sells') && !says(head, 'beside-sales')
      : cuesAmong(text, marked.words, 'is-ote').length > 0;
    if (!ote) return;
    for (const { value } of terms.base) if (value.basis === 'base') value.basis = 'ote';
  },
};

export default otePages;
