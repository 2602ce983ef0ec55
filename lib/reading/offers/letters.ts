/** Several letters in one text (two offers pasted together, a file of scans): where each of them begins and ends. */
import type { Span } from '../../money/money.ts';
import { dayOf } from '../thread/messages.ts';

const GREETING =
  /^[ \t]{0,4}(?:dear|hi|hello|hey|hallo|liebe[r]?|sehr geehrte[r]?|bonjour|ch[eè]re?|estimad[oa]|hola|car[oa]|gentile|beste|geachte|szanown[aey]|hej|kære|bästa|kjære)\b[^\n]{0,60}[,:!]?[ \t]{0,4}$/gimu;
const CLOSING =
  /^[ \t]{0,4}(?:(?:very truly |truly |faithfully )?(?:yours|sincerely|regards|best|cheers|thanks|thank you|warmly|respectfully)|(?:yours|kind|best|warm(?:est)?|with|many|mit|viele|beste|cordialement|saludos|cordiali|med|met|z poważaniem)\b[^\n]{0,40})[^\n]{0,24}$/gimu;
/** Nothing shorter is a letter. */
const LEAST = 160;

/** A line that heads a letter: its date, or the employer's registered name. */
const COMPANY =
  /\b(?:inc|llc|l\.l\.c|ltd|limited|gmbh|ag|corp(?:oration)?|plc|s\.?a\.?s?|b\.?v|pvt|co)\b\.?,?$/i;

/** Where the next letter begins, between the closing of one (ending at `from`) and the greeting of the next. */
function headOf(text: string, from: number, greeting: number): number {
  let at = text.indexOf('\n', from);
  // The first line behind a closing is the signer's name.
  for (let line = 0; at >= 0 && at < greeting; line++) {
    const end = text.indexOf('\n', at + 1);
    const words = text.slice(at + 1, Math.min(end < 0 ? greeting : end, at + 120)).trim();
    if (line > 0 && (dayOf(words) !== null || (words.length < 60 && COMPANY.test(words)))) return at + 1;
    at = end;
  }
  return greeting;
}

/** The letters of a text, in order and covering it; one where it holds one. */
export function lettersIn(text: string): Span[] {
  const greetings = [...text.matchAll(GREETING)].map(({ index }) => index);
  const cuts: number[] = [];
  for (const [i, greeting] of greetings.entries()) {
    const before = greetings[i - 1];
    if (before === undefined) continue;
    const between = text.slice(before, greeting);
    const closing = [...between.matchAll(CLOSING)].at(-1);
    const cut =
      closing === undefined ? greeting : headOf(text, before + closing.index + closing[0].length, greeting);
    if (cut - (cuts.at(-1) ?? 0) >= LEAST && text.length - cut >= LEAST) cuts.push(cut);
  }
  const edges = [0, ...cuts, text.length];
  return cuts
    .map((_, i) => i)
    .concat(cuts.length)
    .map((i) => ({ start: edges[i] as number, end: edges[i + 1] as number }));
}
