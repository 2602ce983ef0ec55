/** Grants by number: "an option to purchase 250,000 shares", "3,000 Restricted Stock Units". */
import { endsSaying, says } from '../../lexicon/cues.ts';
import { found } from '../read-quote.ts';
import { countedGrants, labelledGrants } from './grants/counted.ts';
import { grantOf, passageOf } from './grants/grant.ts';
import { type Vesting, vestingOf } from './grants/vesting.ts';
import type { Term } from './letter/term.ts';

/** Grants named in one breath ("(i) 65,000 options and (ii) 65,000 RSUs") share the sentences behind the last. */
function vestingFor(text: string, start: number, rest: readonly number[]): Vesting {
  const own = vestingOf(passageOf(text, start, rest[0] ?? text.length));
  const next = rest[0];
  if (own.years !== null || own.schedule !== null || next === undefined || next - start > 320) return own;
  const shared = vestingOf(
    passageOf(text, start, rest.slice(1).find((at) => at - next > 320) ?? text.length),
  );
  return shared.years === null ? own : shared;
}

/** Letters state a handful; a text with more is a filing, and its first are enough. */
const MOST_GRANTS = 60;

const equityUnits: Term = {
  name: 'equity-units',
  order: 80,
  read({ text }, terms) {
    const labelled = [...labelledGrants(text)];
    const grants = [...countedGrants(text), ...labelled]
      .sort((a, b) => a.start - b.start)
      .slice(0, MOST_GRANTS);
    grants.forEach((grant, index) => {
      const { kind, units, start, end } = grant;
      const lead = text.slice(Math.max(0, start - 220), start);
      const given =
        says(lead, 'gives-stock') ||
        says(text.slice(end, end + 160), 'to-you') ||
        says(text.slice(start, end), 'names-itself');
      if (!labelled.includes(grant) && (!given || endsSaying(lead, 60, '.', 'holders'))) return;
      // "the remaining 280,000 shares", "subject to 6,000 of the shares": a part of a grant already read.
      if (endsSaying(lead, 2, '', 'part-of')) return;
      // Several grants of equal size stay several.
      const same = terms.equity.some(({ value }) => value.units === units);
      if (same && !says(lead.slice(-60), 'one-more-grant')) return;
      const starts = grants.slice(index + 1, index + 6).map((one) => one.start);
      const value = grantOf(vestingFor(text, start, starts), { kind, units });
      terms.equity.push(found(value, text, start, end, 'equity-units'));
    });
  },
};

export default equityUnits;
