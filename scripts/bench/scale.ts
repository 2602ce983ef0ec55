/**
 * Speed of the money scanner from 10 KB to 10 MB, where time must grow with length and no faster, and against a bare
 * pass over currency signs. Ratios, because machines differ.
 */
import { scanMoney } from '../../lib/money/scan.ts';
import { payMentions } from '../../lib/reading/terms/amounts/pay.ts';
import { bestOf, ms, type Section } from './section.ts';
import { textOf } from './text.ts';

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
  'amounts in words': (length) => 'one hundred and twenty thousand dollars '.repeat(length / 40),
};

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];

export function scale(): Section[] {
  const rows = Object.entries(HOSTILE).map(([name, make]) => {
    const perMb = LENGTHS.map((length) => {
      const text = make(length);
      return (bestOf(() => scanMoney(text), 300) / length) * 1_000_000;
    });
    return [name, ...perMb.map(ms), ((perMb.at(-1) ?? 0) / Math.min(...perMb.slice(0, -1))).toFixed(2)];
  });
  const text = textOf(1_000_000);
  const pass = bestOf(() => floor(text));
  const against = (name: string, work: () => unknown): string[] => {
    const time = bestOf(work);
    return [name, ms(time), (time / pass).toFixed(1)];
  };
  return [
    {
      title: 'Speed by length',
      table: [['ms for each MB', '10 KB', '100 KB', '1 MB', '10 MB', '10 MB against the best'], ...rows],
      notes: [
        'Forty lines about pay stand in the prose whatever its length, so that the short texts are denser. Where time',
        'grows with length and no faster, the last column stays near 1 or below. Texts of nothing but amounts keep',
        'hundreds of thousands of them: on a busy machine the collection of garbage shows there.',
      ],
    },
    {
      title: 'Speed against a bare pass over 1 MB',
      table: [
        ['on prose with forty lines about pay', 'ms', 'times the pass'],
        ['/[$€£₹]/g', ms(pass), '1'],
        against('every amount of money', () => scanMoney(text)),
        against('every amount that is pay, and what for', () => payMentions(text)),
      ],
      notes: [],
    },
  ];
}
