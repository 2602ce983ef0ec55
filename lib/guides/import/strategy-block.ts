/** The strategy of a guide from its block quote, its label or its section; parts named after places are regional. */
import type { MoneySaid } from './amounts-in-text.ts';
import { currencyOfCountry } from './country-currency.ts';
import type { Block, DialectRule, Draft } from './draft.ts';
import { readPlace } from './place.ts';
import { readStrategy } from './strategy.ts';

/** "London: open at £140K", "**In Bangalore:** …" at the start of a text or behind a full stop. */
const PLACED = /(?:^|[.;•|] |[-–—] )\*{0,2}(?:[Ii]n |[Ff]or )?([A-Z][A-Za-z ()/]{2,40})\*{0,2}$/;

/** Where the text starts to speak of a place: before each colon, a few words back. */
function* placedIn(text: string): Generator<{ from: number; at: number; name: string }> {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const start = Math.max(0, colon - 60);
    const match = PLACED.exec(text.slice(start, colon).trimEnd());
    const after = /^:\*{0,2} /.exec(text.slice(colon, colon + 4))?.[0];
    if (match && after && (match.index > 0 || start === 0 || match[0] !== text))
      yield { from: start + match.index, at: colon + after.length, name: match[1] as string };
  }
}

interface Piece {
  text: string;
  region: string | null;
  country: string | null;
  line: number;
}

/** The text cut where it starts to speak of a place of its own. */
function pieces(text: string, line: number): Piece[] {
  const cuts = [...placedIn(text)].flatMap(({ from, at, name }) => {
    const place = readPlace(name);
    return place.known && place.regions[0]
      ? [{ at, from, region: place.regions[0], country: place.country }]
      : [];
  });
  const first: Piece = {
    text: text.slice(0, cuts[0]?.from ?? text.length),
    region: null,
    country: null,
    line,
  };
  return [
    first,
    ...cuts.map(({ at, region, country }, index) => ({
      text: text.slice(at, cuts[index + 1]?.from ?? text.length),
      region,
      country,
      line,
    })),
  ].filter((piece) => piece.text.trim() !== '');
}

const isStrategy = ({ part, is }: Block): boolean =>
  part === 'strategy' && is !== 'heading' && is !== 'table';

/** Figures of strategy lines that no strategy took, by line: facts that it cites, or what the report has to name. */
export const UNUSED = new WeakMap<Draft, { line: number; mention: MoneySaid }[]>();

export default {
  id: 'strategy-block',
  read(draft) {
    const own = draft.bands[0]?.currency ?? 'USD';
    const unused: { line: number; mention: MoneySaid }[] = [];
    const whole = draft.blocks.filter(isStrategy);
    for (const { line } of whole) draft.taken.add(line);
    for (const { text, line, region, country } of whole.flatMap((block) =>
      pieces(block.text, block.line.n),
    )) {
      if (text.length > 6000) {
        draft.say('not-understood', 'strategy', line, text);
        continue;
      }
      const read = readStrategy({
        text,
        line,
        company: draft.title.company.name,
        currency: currencyOfCountry(country) ?? own,
        region,
      });
      if (!read) continue;
      const { strategy } = read;
      unused.push(...read.unused.map((mention) => ({ line, mention })));
      const says =
        typeof strategy.open.base === 'number' ||
        typeof strategy.open.grant === 'object' ||
        typeof strategy.open.bonus === 'number' ||
        [strategy.counter, strategy.accept, strategy.floor].some((bound) => typeof bound === 'object') ||
        strategy.claims.length > 0;
      if (!says) {
        draft.say('not-understood', 'strategy', line, text);
        continue;
      }
      if (draft.strategy === 'not stated') draft.strategy = strategy;
      else draft.regional.push(strategy);
    }
    UNUSED.set(draft, unused);
  },
} satisfies DialectRule;
