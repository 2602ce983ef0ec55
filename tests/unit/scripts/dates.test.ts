import { expect, test } from 'vitest';
import { movedTo } from '../../../scripts/samples/dates.ts';
import { SAMPLES, serveSamples } from '../../../scripts/samples/server.ts';

const LETTER =
  '<time datetime="2026-11-16">Monday, November 16, 2026</time> … <time datetime="2026-11-30">30 November 2026</time>';

test('a letter moves by whole weeks to the week that ends today, written as it was', () => {
  expect(movedTo('2027-03-03', LETTER)).toBe(
    '<time datetime="2027-03-01">Monday, March 1, 2027</time> … <time datetime="2027-03-15">15 March 2027</time>',
  );
});

test('on its own day it stays, a day before it moves back a week', () => {
  expect(movedTo('2026-11-16', LETTER)).toBe(LETTER);
  expect(movedTo('2026-11-15', LETTER)).toContain('Monday, November 9, 2026');
});

test('a page without dates is left alone', () => {
  expect(movedTo('2027-03-03', '<p>$205,000</p>')).toBe('<p>$205,000</p>');
});

test('the inbox lists the samples in order, and no reply-by date shown is past', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const server = await serveSamples({ today });
  try {
    const inbox = await (await fetch(server.origin)).text();
    expect([...inbox.matchAll(/href="\/(sample-[^"]+)"/g)].map(([, slug]) => slug)).toEqual([...SAMPLES]);
    for (const slug of SAMPLES.slice(0, 3)) {
      const html = await (await fetch(`${server.origin}/${slug}`)).text();
      const dates = [...html.matchAll(/datetime="([^"]+)"/g)].map(([, date]) => date as string);
      expect(dates.length).toBe(3);
      expect(dates.filter((date) => date > today)).toHaveLength(2);
    }
    expect((await fetch(`${server.origin}/nothing`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
