/**
 * Speed beside the npm packages that find money in a text, side by side in one run, as ratios. Each is called by its own
 * entry, with nothing added, in the two ways a text can be given to it: line by line and whole.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanMoney } from '../../lib/money/scan.ts';
import { payMentions } from '../../lib/reading/terms/amounts/pay.ts';
import { npm } from './npm.ts';
import { bestOf, ms, type Section } from './section.ts';
import { PAY_LINES, textOf } from './text.ts';

/** How many amounts it finds in a text. */
type Find = (text: string) => number;

interface Peer {
  name: string;
  needs: Record<string, string>;
  /** It reads a string as one amount: a text of many gives one answer or none. */
  single?: boolean;
  load: (load: NodeJS.Require) => Find;
}

const PEERS: Peer[] = [
  {
    name: 'price-parser',
    needs: { 'price-parser': '3.4.0' },
    load(load) {
      const { parseAll } = load('price-parser');
      return (text) => parseAll(text).length;
    },
  },
  {
    name: 'parse-money',
    needs: { 'parse-money': '1.0.12' },
    single: true,
    load(load) {
      const parse = load('parse-money').default;
      return (text) => (parse(text) ? 1 : 0);
    },
  },
  {
    name: 'parsecurrency',
    needs: { parsecurrency: '1.1.1' },
    single: true,
    load(load) {
      const parse = load('parsecurrency');
      return (text) => (parse(text) ? 1 : 0);
    },
  },
  {
    name: 'wink-nlp',
    needs: { 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' },
    load(load) {
      const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'));
      const { its } = nlp;
      return (text) => {
        const types: string[] = nlp.readDoc(text).entities().out(its.type);
        return types.filter((type) => type === 'MONEY').length;
      };
    },
  },
  {
    name: 'compromise',
    needs: { compromise: '14.17.0' },
    load(load) {
      const nlp = load('compromise');
      return (text) => nlp(text).money().json().length;
    },
  },
  {
    name: 'recognizers-text',
    needs: { '@microsoft/recognizers-text-number-with-unit': '1.3.1' },
    load(load) {
      const { NumberWithUnitRecognizer } = load('@microsoft/recognizers-text-number-with-unit');
      const model = new NumberWithUnitRecognizer('en-us').getCurrencyModel('en-us');
      return (text) => model.parse(text).length;
    },
  },
];

/** Slower than this line by line, in milliseconds, it is not given a whole text, which takes it minutes. */
const TOO_SLOW = 300;

interface Measured {
  name: string;
  single: boolean;
  lines: number;
  found: number;
  /** Null where it was not tried. */
  whole: number | null;
  foundWhole: number;
}

interface Texts {
  whole: string;
  lines: string[];
}

function measure(name: string, single: boolean, find: Find, { whole, lines }: Texts): Measured {
  let found = 0;
  const byLine = bestOf(() => {
    found = 0;
    for (const line of lines) found += find(line);
  });
  if (byLine > TOO_SLOW) return { name, single, lines: byLine, found, whole: null, foundWhole: 0 };
  return {
    name,
    single,
    lines: byLine,
    found,
    whole: bestOf(() => find(whole)),
    foundWhole: find(whole),
  };
}

const ratio = (time: number, ours: number): string => {
  const times = time / ours;
  return times < 100 ? times.toFixed(1) : times.toFixed(0);
};

function table(all: readonly Measured[], ours: Measured): string[][] {
  return [
    ['100 KB', 'line by line, ms', 'times ours', 'amounts found', 'as one text, ms', 'times ours', 'found'],
    ...all.map(({ name, single, lines, found, whole, foundWhole }) => [
      single ? `${name} *` : name,
      ms(lines),
      ratio(lines, ours.lines),
      String(found),
      whole === null ? '–' : ms(whole),
      whole === null || ours.whole === null ? '–' : ratio(whole, ours.whole),
      whole === null ? '–' : String(foundWhole),
    ]),
  ];
}

export async function peers(): Promise<Section> {
  const whole = textOf(100_000);
  const texts = { whole, lines: whole.split('\n') };
  const money = measure('Counterpoint: money', false, (text) => scanMoney(text).length, texts);
  const pay = measure(
    'Counterpoint: pay, and what it is for',
    false,
    (text) => payMentions(text).length,
    texts,
  );
  const measured = [money, pay];
  const notes = [
    `Text: the prose of tests/pages, ${texts.lines.length} lines, ${PAY_LINES} of them about pay. Ratios are to our`,
    'finding of money, which is what the packages do; pay is more than they do. Ours counts a range as one amount.',
    '* reads a string as one amount and gives at most one answer for it, so that only line by line is the same job.',
  ];
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-peers-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    const wanted = PEERS.flatMap(({ needs }) =>
      Object.entries(needs).map(([name, version]) => `${name}@${version}`),
    );
    const why = await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], folder);
    if (why !== null) notes.push(`npm packages skipped: ${why}`);
    else
      for (const { name, single = false, load } of PEERS) {
        measured.push(measure(name, single, load(createRequire(join(folder, 'package.json'))), texts));
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { title: 'Speed beside npm packages', table: table(measured, money), notes };
}
