/** Postings as they are packaged: the same rows come out, and what several share stands there once. */
import { expect, test } from 'vitest';
import { packed, packedWorld, unpacked, unpackedWorld } from '../../../lib/evidence/packed.ts';
import type { WorldTuple } from '../../../lib/evidence/shards.ts';
import { posting } from './_rows.ts';

const rows = [
  posting(150_000, 200_000, { url: 'https://boards.example/brightloom/11', flags: ['text', 'zone'] }),
  posting(1, 2, { url: 'https://boards.example/brightloom/2', place: null, zone: 'US', interval: 'hour' }),
  posting(150_000, 200_000, { url: 'https://boards.example/brightloom/', flags: ['zone'] }),
];

test('what was packed is unpacked as it was', () => {
  expect(unpacked(packed({ as: ['brightloom'], rows }))).toEqual(rows);
  expect(unpacked(packed({ as: [], rows: [] }))).toEqual([]);
  expect(unpacked(packed({ as: [], rows: rows.slice(1, 2) }))).toEqual(rows.slice(1, 2));
});

test('a text that several rows have, and the beginning of their addresses, stand there once', () => {
  const text = JSON.stringify(packed({ as: [], rows }));
  for (const once of ['Senior Software Engineer', 'https://boards.example/brightloom/', 'Austin, TX', 'zone'])
    expect(text.split(once), once).toHaveLength(2);
});

test('pay abroad as well', () => {
  const pay: WorldTuple[] = [
    ['CA', 'Toronto', '21231', 'Software engineers', '2025-12', 'hour', 'CAD', 1, 43.27, 56.49, 72.12, null],
    ['CA', 'Ontario', '21231', 'Software engineers', '2025-12', 'hour', 'CAD', null, 40, 50, 60, 70],
  ];
  expect(unpackedWorld(packedWorld(pay))).toEqual(pay);
  expect(packedWorld(pay).words.filter((word) => word === 'Software engineers')).toHaveLength(1);
});
