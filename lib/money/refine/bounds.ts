/** One-sided amounts: "up to £70,000" has no low end, "from $95k" and "110k+" no high end; "circa" is about. */

const UP_TO =
  /(?<!\p{L})(?:up[ -]?to|upto|maximum(?: of)?|max\.?(?: of)?|no more than|not (?:to )?exceed(?:ing)?|as much as|bis zu|bis|jusqu['’][àa]|hasta|até|tot|do|do wysokości|lên đến|tới|fino a|cap(?:ped)? (?:of|at))(?: an?| approximately| about)?[\s*:]{0,3}$/iu;
const FROM =
  /(?<!\p{L})(?:from|start(?:s|ing)?(?: from| at)|at least|minimum(?: of)?|min\.?(?: of)?|no less than|not less than|ab|mindestens|wenigstens|à partir de|à partir d['’]|dès|au moins|od|co najmniej|от|від|desde|a partir de|al menos|pelo menos|mulai|vanaf|minimaal|minstens|ten minste|från|a partire da(?:i|gli)?|almeno|da|upwards of|over|more than)[\s*:]{0,3}$/iu;
/** "Uno stipendio da 30.000 euro": of that amount, not from it on. */
const OF_AMOUNT = /(?<!\p{L})(?:un[oa]?|lo|il|la|nostr[oa]) \p{L}{2,14}(?: \p{L}{4,10})? da[\s*:]{0,3}$/iu;
const ABOUT = /(?<!\p{L})(?:circa|ca?\.?|approx(?:\.|imately)?|about|around|~|roughly|c)[\s:]{0,3}$/iu;

/** "The base goes up to $158,000": raised to it, not at most. */
const RAISED_TO =
  /(?<!\p{L})(?:go|goes|going|went|moves?|moved|moving|comes?|came|rises?|rose|bump(?:s|ed)?|raised|increased|taken|brought) up to[\s*:]{0,3}$/iu;

/** Longer than the longest of these phrases. */
const REACH = 60;

export type Bound = 'up-to' | 'from' | 'about' | null;

/** What the words right before an amount say about its ends. */
export function boundBefore(before: string): Bound {
  const last = before.slice(-REACH);
  if (UP_TO.test(last)) return RAISED_TO.test(last) ? null : 'up-to';
  if (FROM.test(last)) return OF_AMOUNT.test(last) ? null : 'from';
  return ABOUT.test(last) ? 'about' : null;
}
