/**
 * Speed of the money scanner: against a bare pass over currency signs, side by side with npm packages in one run, and
 * from 10 KB to 10 MB, where time must grow with length and no faster. Ratios, because machines differ.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanMoney } from '../../lib/money/scan.ts';
import { npm } from './npm.ts';
import { ms, type Section, timed } from './section.ts';
import { textOf } from './text.ts';

type Find = (text: string) => unknown;
type Load = (load: NodeJS.Require) => Find;

/** How each package is called on a text: its own entry for finding money, nothing added. */
const PEERS: { name: string; needs: Record<string, string>; load: Load }[] = [
  {
    name: 'price-parser',
    needs: { 'price-parser': '3.4.0' },
    load: (load) => load('price-parser').parseAll,
  },
  {
    name: 'wink-nlp',
    needs: { 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' },
    load: (load) => {
      const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'));
      return (text) => nlp.readDoc(text).entities().out();
    },
  },
  {
    name: 'compromise',
    needs: { compromise: '14.17.0' },
    load: (load) => {
      const nlp = load('compromise');
      return (text) => nlp(text).money().json();
    },
  },
  {
    name: 'recognizers-text',
    needs: { '@microsoft/recognizers-text-number-with-unit': '1.3.1' },
    load: (load) => {
      const { NumberWithUnitRecognizer } = load('@microsoft/recognizers-text-number-with-unit');
      const model = new NumberWithUnitRecognizer('en-us').getCurrencyModel('en-us');
      return (text) => model.parse(text);
    },
  },
];

const byLine =
  (find: Find, lines: string[]): (() => void) =>
  () => {
    for (const line of lines) find(line);
  };

/** Beside npm packages, line by line, which is the kindest way to call them: several cannot take a whole text. */
export async function peers(): Promise<Section> {
  const text = textOf(100_000);
  const lines = text.split('\n');
  const ours = timed(byLine(scanMoney, lines));
  const table = [
    ['on 100 KB, line by line', 'ms', 'times ours'],
    ['Counterpoint', ms(ours), '1'],
  ];
  const notes = ['Text: the prose of tests/pages with forty lines about pay.'];
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-peers-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    const wanted = PEERS.flatMap(({ needs }) =>
      Object.entries(needs).map(([name, version]) => `${name}@${version}`),
    );
    const why = await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], folder);
    if (why !== null) notes.push(`npm packages skipped: ${why}`);
    else
      for (const { name, load } of PEERS) {
        const find = load(createRequire(join(folder, 'package.json')));
        const time = timed(byLine(find, lines));
        table.push([name, ms(time), (time / ours).toFixed(1)]);
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { title: 'Speed beside npm packages', table, notes };
}

/** One global pass for currency signs: the least that looking for money can cost. */
function floor(text: string): number {
  const sign = /[$€£₹]/g;
  let found = 0;
  while (sign.exec(text)) found++;
  return found;
}

/** Texts that hurt what is worse than linear. */
const HOSTILE: Record<string, (length: number) => string> = {
  'prose with forty lines about pay': textOf,
  'digits only': (length) => '1'.repeat(length),
  'amounts without end': (length) => '$120,000 - '.repeat(length / 11),
  'grouped digits without end': (length) => '1,'.repeat(length / 2),
  'signs and spaces': (length) => '$ '.repeat(length / 2),
  'letters that could be codes': (length) => 'USD '.repeat(length / 4),
};

export function scale(): Section {
  const rows = Object.entries(HOSTILE).map(([name, make]) => {
    const perMb = [10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
      const text = make(length);
      return (timed(() => scanMoney(text), 300) / length) * 1_000_000;
    });
    return [name, ...perMb.map(ms), ((perMb[3] ?? 0) / Math.min(...perMb.slice(0, 3))).toFixed(2)];
  });
  const text = textOf(1_000_000);
  const ratio = timed(() => scanMoney(text)) / timed(() => floor(text));
  return {
    title: 'Speed by length',
    table: [['ms for each MB', '10 KB', '100 KB', '1 MB', '10 MB', '10 MB against the best'], ...rows],
    notes: [
      `On 1 MB of prose the scanner takes ${ratio.toFixed(1)} times a bare pass for currency signs.`,
      'Where time grows with length and no faster, the last column stays near 1.',
    ],
  };
}
