/**
 * Mail that asks a person with an offer for money: a fee before the start, gift cards, a cheque to pay in and pass on, or
 * coins. Employers pay; advance-fee fraud has these words.
 */

const ASKS: readonly RegExp[] = [
  /\b(?:buy|purchase|get|pick\sup|send|scratch)\b[^.!?\n]{0,60}\b(?:gift|steam|itunes|google\splay|amazon)\s?cards?\b/i,
  /\b(?:deposit|cash|mail|send|print)\b[^.!?\n]{0,50}\b(?:the|this|a|our|your)\s(?:\w{1,20}\s){0,3}(?:checks?|cheques?)\b/i,
  /\b(?:cheque|check)\b[^.!?\n]{0,80}\b(?:vendor|office\sequipment|home\soffice|supplies)\b/i,
  /\b(?:pay|send|transfer|wire|remit|zelle)\b[^.!?\n]{0,60}\b(?:(?:registration|processing|training|application|visa|equipment|onboarding|security|refundable)\s(?:fee|deposit|charge|cost)s?)\b/i,
  /\b(?:refundable|registration|processing|training)\s(?:fee|deposit)\b[^.!?\n]{0,60}\b(?:before|prior\sto|to\s(?:secure|confirm|start))\b/i,
  /\b(?:pay|send|transfer|buy|purchase)\b[^.!?\n]{0,50}\b(?:bitcoin|btc|usdt|crypto(?:currency)?|western\sunion|moneygram)\b/i,
];
/** What the employer pays, or takes from no one, is no demand. */
const NOT =
  /\b(?:we|company|employer)\s(?:will|shall|may|do(?:es)?)?\s?(?:never|not|pay|cover|reimburse)\b|\bdirect\sdeposit\b|\bnever\sask\b|\bbackground\scheck\b/i;
const LOOK = 60_000;

/** The sentence that asks for money; null where none does. */
export function moneyAsked(text: string): string | null {
  for (const line of text.slice(0, LOOK).split(/(?<=[.!?])\s|\n/))
    if (line.length <= 600 && !NOT.test(line) && ASKS.some((asks) => asks.test(line))) return line.trim();
  return null;
}
