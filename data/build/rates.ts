/** Exchange rates of one day, suggested to a person who has none: dated, and nothing is converted by them unasked. */
import type { Manifest, RatesFile } from '../../lib/evidence/shards.ts';
import { type Engine, quoted } from './engine.ts';
import type { Input } from './inputs.ts';
import { inputsOf, writeTier } from './manifest.ts';

const SOURCE = {
  name: '@fawazahmed0/currency-api',
  licence: 'CC0',
  attribution: 'fawazahmed0/currency-api, an unofficial collection of market rates',
};

/** Writes `data/rates` from the newest file of rates. */
export async function buildRates(engine: Engine, inputs: Input[], folder: string): Promise<Manifest> {
  const newest = [...inputs].sort((a, b) => (a.file < b.file ? -1 : 1)).slice(-1);
  for (const { file, path } of newest)
    await engine.step('read/rates.sql', { file: quoted(file), path: quoted(path) });
  const rows = await engine.rows('select * from rates_in order by currency, line');
  const perUsd = new Map<string, number>();
  let unusable = 0;
  let again = 0;
  for (const { currency, per_usd: value } of rows) {
    if (!/^[A-Z]{3}$/.test(String(currency)) || !(Number(value) > 0)) unusable++;
    else if (perUsd.has(String(currency))) again++;
    else perUsd.set(String(currency), Number(value));
  }
  const day = String(rows[0]?.day ?? '');
  const file: RatesFile = { day, source: SOURCE.name, perUsd: Object.fromEntries(perUsd) };
  return writeTier(folder, new Map([['usd', file]]), {
    tier: 'rates',
    what: 'Exchange rates of one day, to suggest',
    sources: [{ ...SOURCE, rows: perUsd.size }],
    dates: { from: day, to: day },
    inputs: await inputsOf(engine, newest, 'rates_in'),
    rowsIn: rows.length,
    rowsOut: perUsd.size,
    dropped: { 'no rate': unusable },
    folded: { 'same currency again': again },
    counts: { currencies: perUsd.size },
  });
}
