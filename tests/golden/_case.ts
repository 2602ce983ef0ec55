/** Reads the golden tables: `## title`, `guide:` or `bands:`, `offer:`, `inputs:`, `said:`, arithmetic as a list, `expect:`. */
import type { CounterInput } from '../../lib/counter/plan.ts';
import type { TalkEvent } from '../../lib/counter/rounds/event.ts';
import type { Tier } from '../../lib/evidence/evidence.ts';
import type { Period } from '../../lib/money/money.ts';
import type { Genre, OfferEquity } from '../../lib/worth/offer.ts';
import { bandsOf, equity, inputs, offer, range } from '../unit/counter/_ranges.ts';

export interface GoldenCase {
  title: string;
  /** Where the band is to be found; null where the row gives it. */
  guide: { company: string; place: string; level: string | null } | null;
  input: CounterInput;
  arithmetic: string[];
  expected: { name: string; value: string }[];
}

const items = (line: string): string[] =>
  line
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function grantFrom(item: string): OfferEquity | null {
  if (item === 'grant none') return equity({ kind: 'none' });
  const value = /^grant (\d+)(?:\/([\d.]+))?$/.exec(item);
  if (value) return equity({ value: Number(value[1]), years: value[2] ? Number(value[2]) : null });
  const units = /^units (\d+)(?: @ ([\d.]+))? \/ (\d+)$/.exec(item);
  if (units) {
    return equity({
      units: Number(units[1]),
      price: units[2] ? Number(units[2]) : null,
      years: Number(units[3]),
    });
  }
  const options = /^options (\d+) @ ([\d.]+) - ([\d.]+) \/ (\d+)$/.exec(item);
  if (!options) return null;
  const [count, price, strike, years] = options.slice(1).map(Number);
  return equity({ kind: 'options', units: count, price, strike, years, listed: false });
}

function offerFrom(line: string): CounterInput['offer'] {
  const made = offer();
  if (line === 'posting') return made;
  for (const item of items(line)) {
    const base = /^([A-Z]{3}) ([\d.]+)\/(\w+)(?: x(\d+))?$/.exec(item);
    const bonus = /^bonus ([\d.]+)(%?)( guaranteed)?$/.exec(item);
    const signOn = /^sign-on (\d+)$/.exec(item);
    const further = /^further (.+)$/.exec(item)?.[1];
    const grant = grantFrom(further === undefined ? item : further);
    if (base) {
      Object.assign(made, { currency: base[1], base: Number(base[2]), payPeriod: base[3] as Period });
      if (base[4]) made.instalments = Number(base[4]);
    } else if (bonus) {
      const size = Number(bonus[1]);
      made.bonus = {
        pct: bonus[2] ? size / 100 : null,
        amount: bonus[2] ? null : size,
        kind: bonus[3] ? 'guaranteed' : 'target',
      };
    } else if (signOn) made.signOn.push({ amount: Number(signOn[1]), month: 0, clawbackMonths: null });
    else if (grant && further !== undefined) made.grants = [...(made.grants ?? []), grant];
    else if (grant) made.equity = grant;
    else throw new Error(`Unknown term "${item}"`);
  }
  return made;
}

function bandsFrom(line: string, currency: string): CounterInput['bands'] {
  if (line === 'none') return bandsOf();
  return bandsOf(
    ...items(line).map((item) => {
      const parts =
        /^(total|base|grant) ([\d.]+)-([\d.]+)(?:\/(\d+))?(?: (posted|filed|market|stated))?(?: ([A-Z]{3}))?$/.exec(
          item,
        );
      if (!parts) throw new Error(`Unknown band "${item}"`);
      return range(parts[1] as 'total', Number(parts[2]), Number(parts[3]), {
        currency: parts[6] ?? currency,
        ...(parts[5] ? { tier: parts[5] as Tier } : {}),
        ...(parts[4] ? { years: Number(parts[4]) } : {}),
      });
    }),
  );
}

function inputsFrom(line: string): CounterInput['inputs'] {
  const made = inputs();
  for (const item of items(line)) {
    const [name, value] = item.split(' ');
    if (name === 'minimum') made.walkAway = Number(value);
    else if (name === 'competing') made.competing = [{ name: 'Other', total: Number(value) }];
    else if (name === 'confirmed') made.confirmed = true;
    else if (name === 'type') made.type = value as Genre;
    else if (name === 'strength') made.strength = { [String(value)]: true, ...made.strength };
    else if (name === 'forfeited')
      made.forfeited = [...(made.forfeited ?? []), { what: '', amount: Number(value), date: null }];
    else throw new Error(`Unknown input "${item}"`);
  }
  return made;
}

/** `ask 313200; answer 297000; final 299000`: what was said after their offer, a day apart. */
function eventsFrom(line: string): TalkEvent[] {
  const said = items(line).map((item, i): TalkEvent => {
    const [name, total] = item.split(' ');
    const date = `2026-11-${String(i + 2).padStart(2, '0')}`;
    const amount = total === undefined ? {} : { total: Number(total) };
    if (name === 'ask') return { date, by: 'me', kind: 'ask', ...amount };
    return {
      date,
      by: 'them',
      kind: name === 'agreed' ? 'agreed' : 'answer',
      ...amount,
      final: name === 'final',
    };
  });
  return said.length === 0 ? [] : [{ date: '2026-11-01', by: 'them', kind: 'offer' }, ...said];
}

/** `cloudflare; San Francisco; L5`, the level left out where the guide states none. */
function guideFrom(line: string): GoldenCase['guide'] {
  const [company, place, level = null] = items(line);
  return company && place ? { company, place, level } : null;
}

/** Every case of a table, in order. */
export function readCases(text: string): GoldenCase[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const lines = block.split('\n');
      const field = (name: string): string =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
      const made = offerFrom(field('offer'));
      return {
        title: lines[0] ?? '',
        guide: guideFrom(field('guide')),
        input: {
          offer: made,
          inputs: inputsFrom(field('inputs')),
          bands: bandsFrom(field('bands'), made.currency ?? 'USD'),
          kind: field('offer') === 'posting' ? 'posting' : 'offer',
          events: eventsFrom(field('said')),
        },
        arithmetic: lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
        expected: items(field('expect')).map((item) => {
          const [name = '', value = ''] = item.split(' ');
          return { name, value };
        }),
      };
    });
}
