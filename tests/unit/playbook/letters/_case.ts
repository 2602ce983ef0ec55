/** What the case forbids: thanks for talks that were not, farewells to one's own employer, a yes that drops terms. */
import { type Letter, wordsOf } from './_letter.ts';

const THANKS_FOR_TALKS = /working this out with me/;
const RESIGNS = /wish you and the team well|the care you all put/;
const FIRST_MEETING = /took the time to talk with me/;

/** What a mail thanks for took place, a promotion is no farewell, and nobody signs whatever the answer is. */
export function fitsCase(letter: Letter): string[] {
  const { facts, scripts } = letter.book;
  const asked = facts.talks.some(({ by, kind }) => by === 'me' && kind === 'ask');
  const promoted = facts.result?.type === 'promotion';
  return scripts.flatMap((each) => {
    const words = wordsOf(each);
    const wrong: string[] = [];
    if (!asked && THANKS_FOR_TALKS.test(words)) wrong.push('thanks for talks that were not');
    if (promoted && (RESIGNS.test(words) || FIRST_MEETING.test(words))) wrong.push('reads as a farewell');
    if (/^terms-/.test(each.id) && /ready to sign|I’ll sign/.test(words)) wrong.push('signs whatever comes');
    return wrong.map((what) => `${each.id}: ${what}`);
  });
}

/** A yes leaves no term of the letter out, says what a pension match is, and knows the day by which it is signed. */
export function acceptsTheLetter(letter: Letter): string[] {
  const yes = letter.book.scripts.find(({ id }) => id === 'acceptance');
  if (!yes) return [];
  const words = wordsOf(yes);
  const wrong: string[] = [];
  if (!/other terms as in your letter/.test(words)) wrong.push('drops the other terms');
  if (
    /match (?:your )?(?:pension )?contributions/i.test(letter.text) &&
    /pension contribution of/.test(words)
  )
    wrong.push('a pension match is said to be a contribution');
  if (letter.book.facts.offer.deadline && /How would you like/.test(words)) wrong.push('asks how to sign');
  return wrong.map((what) => `acceptance: ${what}`);
}
