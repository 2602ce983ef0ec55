/**
 * The two guides that come with the product, imported from their pages as they are, against their data files: the same
 * figures on the same lines. What differs is named here: words of ours, ids made of names, and what no page states.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/guides/audit.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import { importBytes } from '../../../lib/guides/import/import.ts';
import type { Guide } from '../../../lib/guides/schema.ts';

const folder = join(import.meta.dirname, '../../../../shared/seeds');
const SEEDS = [
  { id: 'confluent/ml-ai-engineer', file: '000_cdf58e455f3d558d.txt' },
  { id: 'cloudflare/ml-ai-engineer', file: '003_bd6815981719c3b1.txt' },
];
const present = existsSync(folder);
if (!present) console.warn('SKIPPED: ../shared/seeds is absent, so no import was held against its data file');

/** A guide without what an import cannot know or names by itself. */
function figures(guide: Guide) {
  const { facts, levers, sources, strategy, encoding, asOf, dna, publisher, ...rest } =
    structuredClone(guide);
  for (const band of rest.bands)
    if (band.shape === 'components' && band.grant !== 'not stated') delete band.grant.kind;
  for (const level of rest.levels) level.label = level.label.replaceAll('–', '-');
  // Ids of facts are names: what is theirs is the same wherever their figure is.
  const factOf = (id: string) => {
    const fact = facts.find((each) => each.id === id);
    return fact && [fact.value, fact.unit, fact.date, ...fact.lines];
  };
  const sorted = (ids: string[]) => ids.map((id) => JSON.stringify(factOf(id))).sort();
  return {
    ...rest,
    publisher: typeof publisher,
    dna: dna.lines,
    years: asOf.years,
    facts: facts.map(({ id, textKey, label, ...fact }) => fact),
    levers: levers.map(({ name, push, premium, lines, facts: leans }) => ({
      name,
      push,
      premium,
      lines,
      facts: sorted(leans),
    })),
    sources: sources.map(({ what, ...source }) => source),
    strategy: strategy !== 'not stated' && {
      ...strategy,
      claims: strategy.claims.map(({ detail, ...claim }) => claim),
      cites: sorted(strategy.cites),
    },
    encoding: encoding && { ...encoding, lost: encoding.lost.map(({ line }) => line) },
  };
}

describe.skipIf(!present).each(SEEDS)('$id', ({ id, file }) => {
  const imported = importBytes(present ? readFileSync(join(folder, file)) : new Uint8Array());
  const bundled = GUIDES.find((guide) => guide.id === id) as Guide;

  test('has the figures of its data file, each on its line', () => {
    expect(imported.guide).not.toBeNull();
    expect(figures(imported.guide as Guide)).toEqual(figures(bundled));
  });

  test('has the findings of its data file', () => {
    const told = (guide: Guide) =>
      audit(guide).map(({ rule, severity, lines, sums }) => [
        rule,
        severity,
        lines,
        sums.map(({ value }) => value),
      ]);
    const dated = imported.findings.map(({ rule, severity, lines, sums }) => [
      rule,
      severity,
      lines,
      sums.map(({ value }) => value),
    ]);
    expect(dated).toEqual(told(bundled));
  });

  test('leaves nothing not understood', () => {
    expect(imported.report.filter(({ kind }) => kind === 'not-understood')).toEqual([]);
  });

  test('names every mended and every advertising line', () => {
    const lines = (kind: string): (number | null)[] =>
      imported.report
        .filter((each) => each.kind === kind && each.code !== 'glued-heading')
        .map(({ line }) => line);
    expect(lines('repaired')).toEqual(bundled.encoding?.lines ?? []);
    const sold = bundled.leftOut.filter(({ reason }) => reason === 'advertising').map(({ line }) => line);
    for (const line of sold) expect(lines('left-out')).toContain(line);
  });
});
