/** Highlight and right-click go by the same walk as the text: every offset leads back to its words. */
import { describe, expect, test } from 'vitest';
import { figureInText } from '../../../lib/page/figure-at.ts';
import { gate } from '../../../lib/page/gate.ts';
import { offsetSteps, rangeSteps } from '../../../lib/page/offsets.ts';
import { rootOf, takeSnapshot } from '../../../lib/page/snapshot.ts';
import { atOnce } from '../../../lib/page/steps.ts';
import { parseHtml } from './dom.ts';

const rangeAt = (...of: Parameters<typeof rangeSteps>): Range | null => atOnce(rangeSteps(...of));
const offsetAt = (...of: Parameters<typeof offsetSteps>) => atOnce(offsetSteps(...of));

const PAGE = `<h1>Offer</h1><p>Dear   Sam,</p>
<div>Your <b>base</b> salary is $<b>188</b>,000&nbsp;per year.</div>
<table><tr><td>Bonus</td><td>10%</td></tr></table><pre>Line one
  Line   two</pre>`;

/** A range's words, as the snapshot would write them. */
const said = (range: Range | null): string => range?.toString().replace(/\s+/g, ' ') ?? 'none';

describe('from text to page and back', () => {
  const doc = parseHtml(PAGE);
  const { text } = takeSnapshot(doc, null);

  test.each(['Dear Sam,', 'base', '$188,000 per year', 'Bonus', '10%', 'Line two', 'Offer'])(
    '%s',
    (words) => {
      const start = text.indexOf(words);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(said(rangeAt(rootOf(doc, null), { start, end: start + words.length }))).toBe(words);
    },
  );

  test('every character of the text is found at its own place', () => {
    for (let start = 0; start < text.length; start++) {
      if (/\s/.test(text[start] as string)) continue;
      const range = rangeAt(rootOf(doc, null), { start, end: start + 1 });
      expect(said(range), `character ${start}`).toBe(text[start]);
      const placed = offsetAt(rootOf(doc, null), range?.startContainer as Text, range?.startOffset as number);
      expect(placed?.offset, `back from character ${start}`).toBe(start);
    }
  });

  test('a span beyond the page is nowhere', () => {
    expect(rangeAt(rootOf(doc, null), { start: 9_000, end: 9_010 })).toBeNull();
  });
});

describe('the figure at a place', () => {
  test.each([
    ['Base of $188,000 – $232,000 a year', '232', '$188,000 – $232,000 a year'],
    ['pay: £82,000 per annum', '82', '£82,000 per annum'],
    ['CTC of ₹52 lakhs, all in', '52', '₹52 lakhs'],
    ['between $120K and $150K plus', '120', '$120K and $150K'],
    ['EUR 60,000 gross', '60', 'EUR 60,000'],
    ['48.000 EUR', '48', '48.000 EUR'],
  ])('%s', (text, at, figure) => {
    expect(figureInText(text, text.indexOf(at))?.text).toBe(figure);
  });

  test('words beside figures are none', () => {
    expect(figureInText('Our office pays $90,000 for the role', 3)).toBeNull();
    expect(figureInText('no figures here', 5)).toBeNull();
    expect(figureInText('$90,000\nnext line', 12)).toBeNull();
  });
});

describe('gate', () => {
  const open = (html: string, url = 'https://example.org/x'): boolean => gate(parseHtml(html), url);

  test('lets offers and postings in', () => {
    expect(open('<p>We are pleased to offer you the role at a salary of $120,000.</p>')).toBe(true);
    expect(open('<h2>Responsibilities</h2><h2>Qualifications</h2><p>Apply now</p>')).toBe(true);
    expect(open('<h2>About the role</h2><p>£60,000</p>')).toBe(true);
    expect(open('<p>loading</p>', 'https://jobs.lever.co/acme/1')).toBe(true);
    expect(open('<script type="application/ld+json">{"@type":"JobPosting"}</script>')).toBe(true);
  });

  test('keeps other pages out', () => {
    expect(open('<p>The recipe needs 200 g of flour and costs $4.</p>')).toBe(false);
    expect(open('<p>Company raised $40 million in funding.</p>')).toBe(false);
    expect(open('')).toBe(false);
  });
});
