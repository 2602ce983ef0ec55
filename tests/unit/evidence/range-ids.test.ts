/** Surfaces tell ranges apart by their id: two with the same one leave a stale line behind when the level changes. */
import { expect, test } from 'vitest';
import { rowsOf } from '../../../cli/evidence-data.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';

test.each([[[]], [['L5']], [['L6']], [['Staff', 'Principal']], [['Senior', 'Staff', 'Principal']]])(
  'every range has an id of its own at the levels %j',
  async (levels) => {
    const rows = await rowsOf('cloudflare', 'Cloudflare');
    const { ranges } = findEvidence(
      {
        companyId: 'cloudflare',
        companyName: 'Cloudflare',
        family: 'ml-ai',
        levels,
        title: 'Machine Learning Engineer',
        place: 'San Francisco',
        currency: 'USD',
        stated: [],
        today: '2026-11-30',
      },
      { guides: GUIDES, rows, kept: [] },
    );
    const ids = ranges.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.some((id) => id.startsWith('market:title:'))).toBe(true);
  },
);
