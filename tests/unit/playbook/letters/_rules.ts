/** What every mail and call of a letter has to keep, each rule worked out from the letter and the plan, not from the words' code. */
import type { Part } from '../../../../lib/counter/plan.ts';
import { formatMoney } from '../../../../lib/money/format.ts';
import { agreedOffer } from '../../../../lib/playbook/agreed.ts';
import { asksNothingAnswered } from './_answered.ts';
import { acceptsTheLetter, fitsCase } from './_case.ts';
import { type Letter, wordsOf } from './_letter.ts';

const script = ({ book }: Letter, id: string): string | null => {
  const found = book.scripts.find((each) => each.id === id);
  return found ? wordsOf(found) : null;
};

const AMOUNT = /(?:CA\$|A\$|US\$|CHF\s|[$£€₹])\d[\d,.]*(?:\s(?:lakh|crore))?/g;

/** Amounts of a text without the full stop of their sentence. */
export const amountsIn = (text: string): string[] =>
  (text.match(AMOUNT) ?? []).map((amount) => amount.replace(/[.,]+$/, '').replace(/\s/g, ' '));

const ASKING = [
  'counter-mail',
  'counter-call',
  'round-two-mail',
  'round-two-call',
  'closing-mail',
  'closing-call',
];

const money = (value: number, { book }: Letter): string =>
  formatMoney(value, book.facts.offer.currency, { locale: 'en-US' }).replace(/\s/g, ' ');

const shownOf = (part: Part): number => part.counted?.value ?? part.asked.value;

const isRising = (part: Part): boolean => part.asked.value > (part.offered?.value ?? 0);

/** Parts that have to be named where they rise; a bonus is, where it is a salesperson's variable pay. */
function namedParts({ book }: Letter): Part[] {
  const { result } = book.facts;
  return (result?.plan?.parts ?? []).filter(
    (part) => isRising(part) && (part.part !== 'bonus' || result?.type === 'sales'),
  );
}

/** The amounts of an ask are those of the plan, of evidence, of the person's own entries, and no others. */
function amountsArePlans(letter: Letter): string[] {
  const { result, competing, forfeited, range, posting } = letter.book.facts;
  const parts = namedParts(letter).filter(
    (part) => part.asked.unit !== 'units' && part.counted?.unit !== 'units',
  );
  const lost = forfeited.map(({ amount }) => amount);
  const years = result?.years.flatMap(({ grant }) => (grant ? [grant.value] : [])) ?? [];
  const known = new Set(
    [
      ...parts.map(shownOf),
      ...parts.flatMap(({ part, offered }) => (part === 'signOn' && offered ? [offered.value] : [])),
      ...(competing ? [competing.total] : []),
      ...lost,
      ...(range ? [range.low.value, range.high.value] : []),
      ...(posting ? [posting.high] : []),
      ...years,
      ...(result?.plan?.ask ? [result.plan.ask.value] : []),
    ].map((value) => money(value, letter)),
  );
  return ASKING.flatMap((id) =>
    amountsIn(script(letter, id) ?? '')
      .filter((amount) => !known.has(amount))
      .map((amount) => `${id}: ${amount} is not the plan's`),
  );
}

/** Whatever the plan raises is asked for. */
function asksForAll(letter: Letter): string[] {
  return ASKING.flatMap((id) => {
    const words = script(letter, id);
    if (words === null) return [];
    return namedParts(letter)
      .filter((part) => {
        const units = part.asked.unit === 'units' || part.counted?.unit === 'units';
        const said = units ? shownOf(part).toLocaleString('en-US') : money(shownOf(part), letter);
        return !words.includes(said);
      })
      .map(({ part }) => `${id}: the ${part} is not asked for`);
  });
}

const QUOTES = /estimates I have seen|your (?:own )?postings?\b|the range you give/i;
const POOR = /published|public wage filings|official wage/i;

/** A range that is quoted reaches what is asked on its measure; wages and filings are never quoted. */
function quotesSupport(letter: Letter): string[] {
  const { result, range, posting } = letter.book.facts;
  return ASKING.flatMap((id) => {
    const words = script(letter, id) ?? '';
    if (POOR.test(words)) return [`${id}: quotes what is no argument`];
    if (!QUOTES.test(words)) return [];
    const base = result?.plan?.parts.find(({ part }) => part === 'base')?.asked.value ?? Infinity;
    const total = result?.plan?.ask?.value ?? Infinity;
    const top = /your posting of/i.test(words) ? posting?.high : range?.high.value;
    const asked = /your posting of/i.test(words) || range?.measure === 'base' ? base : total;
    return (top ?? 0) >= asked ? [] : [`${id}: the quoted range ends under the ask`];
  });
}

/** The names that stand in the letter stand in the mail, and no company is greeted. */
function hasNames(letter: Letter): string[] {
  const to = /^(?:Dear|Hi|Hello) (?:(?:Mr|Ms|Mrs|Dr)\. )?([\p{L}]+)(?: [\p{L}]+)?,/mu.exec(letter.text)?.[1];
  const lines = letter.text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const { signer, addressee, manner, offer } = letter.book.facts;
  return letter.book.scripts.flatMap((each) => {
    if (each.channel !== 'mail') return [];
    const words = wordsOf(each);
    const greeted = /^(?:Hi|Dear) ([^,\n]+),/.exec(words)?.[1] ?? null;
    const wrong: string[] = [];
    if (signer && !greeted) wrong.push('nobody is greeted');
    if (greeted && !lines.some((line) => line.includes(greeted))) wrong.push(`${greeted} did not sign`);
    if (greeted && offer.company?.includes(greeted)) wrong.push(`greets the company ${greeted}`);
    if (addressee && !words.endsWith(addressee)) wrong.push('not signed');
    if (addressee && manner !== 'formal' && to && !addressee.startsWith(to)) wrong.push('signed by another');
    return wrong.map((what) => `${each.id}: ${what}`);
  });
}

/** Nothing about the person is said that nobody entered: only the day of an ask, which is asked before it is said. */
const locks = (letter: Letter): string[] =>
  letter.book.scripts.flatMap(({ id, locks: locked }) =>
    locked.filter((slot) => slot !== 'sentOn').map((slot) => `${id}: ${slot} is claimed`),
  );

const NO_STOCK = new Set(['cash', 'sales', 'contractor', 'scale', 'intern']);

/** Where an employer grants none, or the letter says so, nobody speaks of stock. */
function noStockWords(letter: Letter): string[] {
  const { offer, result } = letter.book.facts;
  const grants = offer.equity !== null && offer.equity.kind !== 'none';
  if (grants || !(NO_STOCK.has(result?.type ?? '') || offer.equity?.kind === 'none')) return [];
  return letter.book.scripts
    .filter(
      (each) => /\b(?:stock|equity|options|grant)\b/i.test(wordsOf(each)) && !/left-behind/.test(each.id),
    )
    .map(({ id }) => `${id}: speaks of stock`)
    .filter(() => letter.book.facts.forfeited.length === 0);
}

const COUNTED = new Set(['base', 'bonus', 'signOn', 'relocation', 'refresher', 'pension']);

const digits = (text: string): string => text.replace(/\D/g, '');

/** A yes names every amount that the letter is counted with, or waits until the round's parts are entered. */
function acceptanceComplete(letter: Letter, account: readonly AccountLine[]): string[] {
  const found = letter.book.scripts.find(({ id }) => id === 'acceptance');
  if (!found?.ready) return [];
  const words = wordsOf(found);
  const agreed = agreedOffer(letter.book.facts);
  if (!agreed?.asInLetter) return [];
  const said = new Set((words.match(/\d[\d,.]*/g) ?? []).map(digits));
  const options = letter.book.facts.offer.equity?.kind === 'options';
  return account
    .filter(
      ({ fate, figure, kind }) =>
        fate === 'counted' &&
        kind !== 'number' &&
        figure !== null &&
        (COUNTED.has(figure) || (figure === 'equity' && kind === 'money' && !options)),
    )
    .filter(({ text }) => {
      const amount = digits(text.replace(/\.00\b/, ''));
      const lakh = /^₹/.test(text) && said.has(String(Number(amount) / 100_000).replace('.', ''));
      return !said.has(amount) && !lakh;
    })
    .map(({ text }) => `acceptance: ${text} is left out`);
}

export interface AccountLine {
  text: string;
  kind: string;
  fate: string;
  figure: string | null;
}

const ASK_WORDS = /I’d like to ask for|What I’d like to ask for|Could you go to/;

/** After a yes, or while their answer is awaited, nothing asks for money. */
function fitsState(letter: Letter): string[] {
  const kind = letter.book.facts.result?.move.kind;
  if (kind === 'ask' || kind === 'close') return [];
  return letter.book.scripts
    .filter((each) => ASK_WORDS.test(wordsOf(each)))
    .map(({ id }) => `${id}: asks although the move is ${kind}`);
}

/** Said to be ready to sign, without shouting, as whole sentences. */
function sendable(letter: Letter): string[] {
  return letter.book.scripts.flatMap((each) => {
    const words = wordsOf(each);
    const wrong: string[] = [];
    if (/^(?:counter|round-two)-mail$/.test(each.id) && !/ready to sign|I’ll sign/.test(words))
      wrong.push('does not say what happens then');
    if (/!|undefined|null|\{|\}/.test(words)) wrong.push('is no plain sentence');
    if (/ {2}|\s[.,?]/.test(words)) wrong.push('has a gap');
    if (/-[A-Z][a-z]+-[A-Z]|, [A-Z]{2}\b(?!\$)/.test(words)) wrong.push('names a place as a table does');
    return wrong.map((what) => `${each.id}: ${what}`);
  });
}

/** Every rule that a letter's words break; empty where none is. */
export const violations = (letter: Letter, account: readonly AccountLine[]): string[] =>
  [
    ...amountsArePlans(letter),
    ...asksForAll(letter),
    ...quotesSupport(letter),
    ...hasNames(letter),
    ...locks(letter),
    ...asksNothingAnswered(letter),
    ...noStockWords(letter),
    ...acceptanceComplete(letter, account),
    ...fitsState(letter),
    ...fitsCase(letter),
    ...acceptsTheLetter(letter),
    ...sendable(letter),
  ].map((what) => `${letter.name}: ${what}`);

/** What is worth knowing of all letters together. */
export function countsOf(letters: Letter[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const letter of letters) {
    add(`type ${letter.book.facts.result?.type}`);
    const parts = namedParts(letter).map(({ part }) => part);
    add(parts.length > 0 ? `asks for ${parts.join(' and ')}` : 'asks for no money');
    const mail = script(letter, 'counter-mail') ?? script(letter, 'round-two-mail');
    if (mail !== null) add(QUOTES.test(mail) ? 'mails that quote a range' : 'mails that quote none');
  }
  return counts;
}
