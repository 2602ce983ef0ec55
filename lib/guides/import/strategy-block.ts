/** The strategy of a guide from its block quote, its label or its section; parts named after places are regional. */
import { currencyOfCountry } from './country-currency.ts';
import type { Block, DialectRule, Draft } from './draft.ts';
import { readPlace } from './place.ts';
import { readStrategy, saysAnything } from './strategy.ts';

/** "London: open at £140K", "**In Bangalore:** …" at the start of a text or behind a full stop. */
const PLACED = /(?:^|[.;•|] |[-–—] )\*{0,2}(?:[Ii]n |[Ff]or )?([A-Z][A-Za-z ()/]{2,40})\*{0,2}$/;

/** "In London, open at £110K": the same with a comma, where a sentence begins. */
const IN_PLACE = /(?:^|[.;!] )In ([A-Z][A-Za-z ]{2,30}), (?=[a-z])/g;

/** Where the text starts to speak of a place: before each colon, a few words back. */
function* placedIn(text: string): Generator<{ from: number; at: number; name: string }> {
  for (const match of text.matchAll(IN_PLACE))
    yield { from: match.index, at: match.index + match[0].length, name: match[1] as string };
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const start = Math.max(0, colon - 60);
    const match = PLACED.exec(text.slice(start, colon).trimEnd());
    const after = /^:\*{0,2} /.exec(text.slice(colon, colon + 4))?.[0];
    if (match && after && (match.index > 0 || start === 0 || match[0] !== text))
      yield { from: start + match.index, at: colon + after.length, name: match[1] as string };
  }
}

/** Longer than any strategy that was seen. */
const MAX_STRATEGY = 6000;

interface Piece {
  text: string;
  region: string | null;
  country: string | null;
  line: number;
}

/** The text cut where it starts to speak of a place of its own. */
function pieces(text: string, line: number): Piece[] {
  const cuts = [...placedIn(text)]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, at, name }) => {
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

/** The only region of the bands in a currency: what a strategy in that currency is for. */
function regionOf(draft: Draft, currency: string): string | null {
  const regions = new Set(
    draft.bands.filter((band) => band.currency === currency).map(({ region }) => region),
  );
  return regions.size === 1 ? ([...regions][0] ?? null) : null;
}

/** The strategies of one piece: in its own currency, and in every other in which it opens, counters or accepts. */
function* readPiece({ text, line, region, country }: Piece, draft: Draft, usual: string) {
  const given = { text, line, company: draft.title.company.name, usual };
  const local = currencyOfCountry(country);
  const first = readStrategy({ ...given, currency: local, region });
  yield first;
  for (const currency of first.currencies) {
    const other = readStrategy({ ...given, currency, region: regionOf(draft, currency) });
    other.strategy.claims = [];
    yield { ...other, cited: [] };
  }
}

export default {
  id: 'strategy-block',
  read(draft) {
    const own = draft.bands[0]?.currency ?? 'USD';
    const whole = draft.blocks.filter(isStrategy);
    for (const { line } of whole) draft.taken.add(line);
    for (const piece of whole.flatMap((block) => pieces(block.text, block.line.n))) {
      if (piece.text.length > MAX_STRATEGY) {
        draft.say('not-understood', 'strategy', piece.line, piece.text);
        continue;
      }
      const said = [...readPiece(piece, draft, own)];
      for (const { cited } of said)
        draft.cited.push(...cited.map((mention) => ({ line: piece.line, mention })));
      const found = said.map(({ strategy }) => strategy).filter(saysAnything);
      if (found.length === 0) draft.say('not-understood', 'strategy', piece.line, piece.text);
      for (const strategy of found)
        if (draft.strategy === 'not stated') draft.strategy = strategy;
        else draft.regional.push(strategy);
    }
  },
} satisfies DialectRule;
