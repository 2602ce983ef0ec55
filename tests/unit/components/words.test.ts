/** Every key that a surface names has words, and every word of these rooms is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { dateText, moneyText, percentText, t } from '../../../components/words/t.ts';
import { cutAtFigures } from '../../../components/words/Words.tsx';
import { user } from '../../../lib/figures/leaf.ts';
import { hasWords } from '../../../lib/words/words.ts';
import frame from '../../../locales/en/frame.json' with { type: 'json' };
import catalogues from '../../../locales/en/index.ts';
import options from '../../../locales/en/options.json' with { type: 'json' };
import panel from '../../../locales/en/panel.json' with { type: 'json' };
import popup from '../../../locales/en/popup.json' with { type: 'json' };
import state from '../../../locales/en/state.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../../..');
const ROOMS = /^(?:frame|panel|popup|options|state)\./;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const code = [...sources('components'), ...sources('entrypoints')].join('\n');

/** Keys written out, and keys with a gap, as patterns: `panel.tier.${tier}`. */
const literal = [...code.matchAll(/['"]((?:frame|panel|popup|options|state)\.[\w.-]+)['"]/g)].map(
  ([, key]) => key ?? '',
);
const patterns = [...code.matchAll(/`((?:frame|panel|popup|options|state)\.[^`<]+)`/g)].map(
  ([, text = '']) => {
    // A gap may hold a nested choice with quotes and braces of its own.
    const parts = text.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('[\\w:-]+')}$`);
  },
);

const keys = Object.keys({ ...frame, ...panel, ...popup, ...options, ...state });

test('every sentence of every room is a message that can be formatted', () => {
  const broken = catalogues.flatMap((room: Record<string, string>) =>
    Object.entries(room).filter(([, message]) => {
      try {
        return !new IntlMessageFormat(message, 'en');
      } catch {
        return true;
      }
    }),
  );
  expect(broken.map(([key]) => key)).toEqual([]);
});

test('no key that is written out lacks words', () => {
  expect(literal.length).toBeGreaterThan(100);
  expect(literal.filter((key) => !hasWords(key))).toEqual([]);
});

test('every pattern of keys finds words', () => {
  expect(patterns.filter((pattern) => !keys.some((key) => pattern.test(key)))).toEqual([]);
});

test('no words are left over', () => {
  const used = (key: string): boolean =>
    literal.includes(key) || patterns.some((pattern) => pattern.test(key));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

test('each file holds only its own room', () => {
  expect(keys.filter((key) => !ROOMS.test(key))).toEqual([]);
});

test('a sentence is cut where its figures stand, and they keep their order in the language', () => {
  const low = user(225000, 'money', 'USD', 'low');
  const high = user(315000, 'money', 'USD', 'high');
  const pieces = cutAtFigures('answer.position.outside', {
    measure: 'total',
    word: 'below',
    tier: 'guide',
    company: 'Cloudflare',
    low,
    high,
  });
  expect(pieces).toHaveLength(5);
  expect([pieces[1], pieces[3]]).toEqual(['low', 'high']);
  expect(pieces[0]).toContain('below the guide’s band');
});

test('text that looks like markup or like a placeholder stays text', () => {
  expect(t('popup.option.title', { company: '<b>{role}</b>', role: 'x' })).toBe('<b>{role}</b>, x');
});

test('dates, amounts and shares are written for the reader', () => {
  expect(dateText('2026-02')).toBe('February 2026');
  expect(dateText('2026-02-13')).toBe('February 13, 2026');
  expect(dateText('soon')).toBe('soon');
  expect(moneyText(5200000, 'INR')).toBe('₹52 lakh');
  expect(moneyText(82000, 'GBP', true)).toBe('£82K');
  expect(percentText(0.672)).toBe('67.2%');
});
