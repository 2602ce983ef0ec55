/** Parts of a payment: named beside the whole ("£2,000, half of it (£1,000) now"), counted, or listed one by one. */
import { COUNT, numberOf } from '../../../marks/durations.ts';

const PART_NAMES =
  'half|halves|thirds?|quarters?|lots?|instal?lments?|payments|parts|portions|tranches|fractions|hälfte|raten|tranchen|versements?|moitié|fois|mitad|pagos|plazos|cuotas|metade|parcelas|metà|rate|helft|termijnen|transz\\p{L}{0,4}|połow\\p{L}{1,3}|ratach|raty|rat';
/** Words that say that an amount is paid in parts. */
const PARTS = new RegExp(`(?<!\\p{L})(?:${PART_NAMES}|equal(?:ly)?|times)(?!\\p{L})`, 'iu');
/** "two lots of", "in drei gleichen Raten zu je", "w trzech równych ratach po": how often the amount behind is paid. */
const LOTS = new RegExp(
  `(?<![\\p{L}\\d])(${COUNT}|dwóch|trzech|czterech)(?:\\s?\\(\\d{1,2}\\))? (?:\\p{L}{4,12} )?(?:${PART_NAMES})(?: (?:of|at|von|zu|à|de|da|di|van|po))?(?: (?:je|each|chacun|cada))?(?: up to)?\\s$`,
  'iu',
);
const ABROAD: Readonly<Record<string, number>> = { dwóch: 2, trzech: 3, czterech: 4 };
/** How far behind the whole a part may stand that words between them speak of. */
const NEAR = 250;
/** How far behind a whole the last of the parts may stand that add up to it. */
export const SPREAD = 500;
const MOST_PARTS = 12;

interface Amount {
  amount: number;
  start: number;
  end: number;
}

/** Whether `part` is a share of `whole` that words between them speak of: as often as makes the whole. */
export function isPartOf(text: string, whole: Amount, part: Pick<Amount, 'amount' | 'start'>): boolean {
  const times = whole.amount / part.amount;
  if (!Number.isInteger(times) || times < 2 || times > MOST_PARTS) return false;
  const gap = part.start - whole.end;
  return gap >= 0 && gap <= NEAR && PARTS.test(text.slice(whole.end, part.start));
}

/** How often the amount that begins at `start` is paid, 1 where the words do not count it. */
export function lotsAt(text: string, start: number): number {
  const [, word = ''] = LOTS.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  const times = word === '' ? 1 : (ABROAD[word.toLowerCase()] ?? numberOf(word) ?? 1);
  return times >= 1 && times <= MOST_PARTS ? times : 1;
}

/** How far apart two payments of one list may be. */
const APART = 190;
/** What joins two payments of a list. */
const JOINTS: ReadonlySet<string> = new Set('and then plus + und et puis y e poi en i oraz'.split(' '));
/** Words between what joins and the amount: "; and as to the remaining", "then another". */
const BETWEEN: ReadonlySet<string> = new Set(
  `a an the le la den das die il el de het as to of von di further another additional remaining remainder balance rest second third
  fourth final last other solde reste restliche restlichen weitere zweite saldo resto reszta kolejne dollars pounds euro euros`.split(
    /\s+/,
  ),
);
const IN_WORDS: ReadonlySet<string> = new Set('hundred thousand dollars pounds euro euros'.split(' '));
const MOST_BETWEEN = 10;

/** Whether the words between two amounts end in what joins them: ", ", "; and (b)", "then another", "(paid ". */
function isJoined(gap: string): boolean {
  const words = gap.trim().toLowerCase().split(/\s+/).slice(-MOST_BETWEEN);
  if (words.at(-1) === '(') {
    words.pop();
    // "SIGN-ON BONUS ($500 after 30 days", but not "Fourteen Thousand Dollars ($14,000)", the same amount in words.
    if (!IN_WORDS.has(words.at(-1) ?? '')) return true;
  }
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    if (JOINTS.has(last) || /[;,:+]$/.test(last) || ['(paid', '(payable'].includes(last)) return true;
    if (last === 'thousand' || last === 'hundred') words.pop();
    else if (!BETWEEN.has(last) && !/^\([a-z\d]{1,3}\)$/.test(last)) break;
    words.pop();
  }
  return false;
}

/** Right behind a payment: when it comes. */
const THEN =
  /^(?:\)|\/-)?\s(?:(?:gross|brut|bruts|brutto|lordi|bruto|signing bonus|sign-on) )?(?:on|after|with|in(?! (?:total|all|aggregate|two|three|four|equal))|within|upon|at|once|when|following|six|mit|nach|zum|zur|bei|avec|à|au|aux|dès|un an|après|lors|con|al|dopo|com|após|met|na|bij|po|wraz|w|z)(?!\p{L})/iu;

/** Whether the words right behind an amount say when it comes. */
export const isTimed = (text: string, end: number): boolean => THEN.test(text.slice(end, end + 40));

/** Whether the amount at `next` goes on with the list of payments in which the one at `last` stands. */
export function goesOn(text: string, last: { end: number }, next: { start: number; end: number }): boolean {
  const gap = text.slice(last.end, next.start);
  if (gap.length > APART || /[.!?]\s+\p{Lu}|\n\s*\n/u.test(gap)) return false;
  return isJoined(gap) && isTimed(text, next.end);
}
