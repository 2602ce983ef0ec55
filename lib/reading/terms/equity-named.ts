/** Stock that is promised without number or value: "you will be granted options", "eligible for equity grants". */
import { cuesAmong, says } from '../../lexicon/cues.ts';
import type { Span } from '../../money/money.ts';
import { found } from '../read-quote.ts';
import type { EquityKind } from '../reading.ts';
import { grantOf } from './grants/grant.ts';
import { vestingOf } from './grants/vesting.ts';
import type { Letter } from './letter/letter.ts';
import type { Term } from './letter/term.ts';

/** "+ equity", "meaningful equity", "equity grants": stock of no kind that is named. */
const EQUITY =
  /(?<!\p{L})(?:equity (?:grants?|awards?|packages?|plan|program|compensation|rewards|participation)|(?:founding|startup|start-up|company|meaningful|generous|competitive)[ -](?:level )?equity)(?!\p{L})|(?:\+|plus|receive|and|offer|includes?|including|for:?|,) equity(?=[\s.,;)]|$)(?!,? (?:and|&) (?:diversity|inclusion|belonging))/iu;

/** "25 days' holiday, option to buy | 5 more": days are bought, no stock. */
const BOUGHT =
  /^ (?:up to )?(?:(?:\d{1,2}|extra|additional|more) )?(?:more|extra|additional|days?|weeks?|holidays?|leave|annual leave)(?!\p{L})/iu;

const NAMED = [
  ['names-rsu', 'rsu'],
  ['names-options', 'options'],
  ['names-restricted', 'restricted-stock'],
] as const;

/** Where each kind of stock is first named, the surest kind first. */
function* named({ text, marked }: Letter): Generator<Span & { kind: EquityKind }> {
  const plans = cuesAmong(text, marked.words, 'names-a-plan');
  for (const [cue, kind] of NAMED) {
    const at = cuesAmong(text, marked.words, cue).find(({ start }) =>
      plans.every((plan) => plan.start !== start),
    );
    if (at !== undefined) yield { start: at.start, end: at.end, kind };
  }
  const equity = EQUITY.exec(text);
  if (equity !== null)
    yield { start: equity.index, end: equity.index + equity[0].length, kind: 'unspecified' };
}

/** "stock options: yes, after the board decides", "stock options yes but he could not say how many". */
const ANSWERED =
  /^ ?[:–-]? ?["“]?(?:yes|some|tb[acd]|to be (?:agreed|confirmed|decided)|included)(?!\p{L})/iu;

const equityNamed: Term = {
  name: 'equity-named',
  order: 110,
  read(letter, terms) {
    const { text } = letter;
    if (terms.equity.length > 0) return;
    for (const { start, end, kind } of named(letter)) {
      // A letter has to grant it; that staff may join a plan one day is not part of the offer.
      if (BOUGHT.test(text.slice(end, end + 40))) continue;
      const around = text.slice(Math.max(0, start - 160), start + 60);
      const promised = letter.kind === 'posting' && (says(around, 'promises') || around.includes('+'));
      const answered = letter.kind === 'offer' && ANSWERED.test(text.slice(end, end + 30));
      if (!promised && !answered && !says(around, 'granted')) continue;
      const passage = text.slice(Math.max(0, start - 60), start + 1200);
      const value = grantOf(vestingOf(passage), { kind });
      terms.equity.push(found(value, text, start, end, 'equity-named', 'implied'));
      return;
    }
  },
};

export default equityNamed;
