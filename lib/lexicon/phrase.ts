/**
 * How phrases of the lexicon are written: words parted by blanks, `[a|b]` for one of several (an empty one may be left
 * out: `[base|]`), `…gehalt` and `vergüt…` for a word that ends or begins so. Hyphens in a text count as blanks.
 */

const CHOICE = /\[([^[\]]*)\]/;
/** More readings of one phrase than this are a mistake in writing it. */
const MOST = 400;

/** Every way to say a phrase, each as its words. Throws on a phrase that has none or far too many. */
export function waysToSay(phrase: string): string[][] {
  let open = [phrase];
  const done: string[][] = [];
  while (open.length > 0) {
    if (open.length + done.length > MOST) throw new Error(`lexicon: too many ways to say "${phrase}"`);
    const next: string[] = [];
    for (const way of open) {
      const choice = CHOICE.exec(way);
      if (choice === null) {
        const words = way
          .toLowerCase()
          .split(/[\s-]/)
          .filter((word) => word !== '');
        if (words.length > 0) done.push(words);
        continue;
      }
      for (const one of (choice[1] ?? '').split('|'))
        next.push(way.slice(0, choice.index) + one + way.slice(choice.index + choice[0].length));
    }
    open = next;
  }
  if (done.length === 0) throw new Error(`lexicon: nothing to say in "${phrase}"`);
  return done;
}
