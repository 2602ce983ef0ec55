/** Negotiations for the `counter` command: a letter, and what happened since. */
import { command, fileOf } from '../_command.ts';

export const cloudflare = {
  company: 'Cloudflare',
  role: 'Senior ML/AI Engineer',
  level: 'L5',
  place: 'San Francisco',
  currency: 'USD',
  payPeriod: 'year',
  base: 205_000,
  bonus: { pct: 0.1, kind: 'target' },
  equity: { kind: 'rsu', value: 240_000, years: 4 },
  signOn: [{ amount: 20_000 }],
};

/** 295,500 a year: 190,000, 10%, and 346,000 over four years. */
export const confluent = {
  company: 'Confluent',
  role: 'ML/AI Engineer',
  place: 'Mountain View',
  currency: 'USD',
  payPeriod: 'year',
  base: 190_000,
  bonus: { pct: 0.1, kind: 'target' },
  equity: { kind: 'rsu', value: 346_000, years: 4 },
};

/** An event in short: who, what, and the total; a day later than the one before. */
export type Said = [by: 'them' | 'me', kind: string, total?: number | null, more?: object];

export const events = (...said: Said[]): object[] =>
  said.map(([by, kind, total = null, more], i) => ({
    date: `2026-11-${String(i + 2).padStart(2, '0')}`,
    by,
    kind,
    total,
    ...more,
  }));

export interface Part {
  part: string;
  offered: number | null;
  asked: number;
}

export interface Answer {
  answer: string;
  total: number;
  move: string;
  line: { code: string; text: string };
  ask: number | null;
  parts: Part[];
}

export interface Round {
  move: string;
  line: { code: string; text: string };
  ask: number | null;
  target: number | null;
  exactAsk: number | null;
  last: boolean;
  latest: number | null;
  parts: Part[];
  answers: Answer[];
  news: { code: string; text: string } | null;
  advice: { code: string }[];
  warnings: { code: string }[];
}

/** The round that the command prints for an offer and what happened since. */
export async function round(offer: object, said: Said[] = [], inputs: object = {}): Promise<Round> {
  const file = fileOf({
    offer,
    inputs: { today: '2026-11-30', ...inputs },
    ...(said.length > 0 ? { events: events(...said) } : {}),
  });
  const { stdout, stderr } = await command('--json', file);
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout) as Round;
}
