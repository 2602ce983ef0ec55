/** The pieces of a cell's text: amounts, dashes, slashes, periods and words. */
import { type Amount, amountAt } from './amount.ts';

export type Per = 'year' | 'month' | 'week' | 'day' | 'hour';

export type Token =
  | { is: 'amount'; amount: Amount }
  | { is: 'dash' | 'slash' }
  | { is: 'per'; per: Per; years: number | null }
  | { is: 'word'; text: string };

const PERIOD =
  /(?:\/|per |a |over |vesting over |p\.)[ ]?(\d{1,2})?[- ]?(yrs?|years?|y|annum|a\.?|months?|mth|mo|weeks?|wk|days?|hours?|hr)\.?(?![A-Za-z])/iy;
const YEARLY = /(annual(?:ly)?|yearly|monthly|hourly)\b/iy;
const VEST = /(\d{1,2})[- ]?(?:yrs?|years?)(?![A-Za-z])/iy;
const DASH = /[–—−‑-]|to\b|~(?=[^ ])/y;
const WORD = /[^\s()/–—−|-]+/y;

const unit = (word: string): Per =>
  /^m/i.test(word)
    ? 'month'
    : /^w/i.test(word)
      ? 'week'
      : /^d/i.test(word)
        ? 'day'
        : /^h/i.test(word)
          ? 'hour'
          : 'year';

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The tokens of a text without brackets. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < text.length; ) {
    if (/\s/.test(text.charAt(i))) {
      i++;
      continue;
    }
    const per = matchAt(PERIOD, text, i);
    const last = found.at(-1);
    if (per && last && last.is !== 'dash') {
      const years = per[1] === undefined ? null : Number(per[1]);
      found.push({ is: 'per', per: unit(per[2] as string), years: years && years > 1 ? years : null });
      i += per[0].length;
      continue;
    }
    const yearly = matchAt(YEARLY, text, i);
    if (yearly) {
      found.push({
        is: 'per',
        per: /^m/i.test(yearly[0]) ? 'month' : /^h/i.test(yearly[0]) ? 'hour' : 'year',
        years: null,
      });
      i += yearly[0].length;
      continue;
    }
    const vest = matchAt(VEST, text, i);
    if (vest) {
      found.push({ is: 'per', per: 'year', years: Number(vest[1]) });
      i += vest[0].length;
      continue;
    }
    const dash = last?.is === 'amount' ? matchAt(DASH, text, i) : null;
    if (dash) {
      found.push({ is: 'dash' });
      i += dash[0].length;
      continue;
    }
    const amount = amountAt(text, i);
    if (amount) {
      found.push({ is: 'amount', amount });
      i = amount.end;
      continue;
    }
    if (text[i] === '/') {
      found.push({ is: 'slash' });
      i++;
      continue;
    }
    const word = matchAt(WORD, text, i)?.[0] ?? text.charAt(i);
    found.push({ is: 'word', text: word });
    i += word.length;
  }
  return found;
}
