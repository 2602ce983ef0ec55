/** A guide with nothing to find in it, of an employer that does not exist: the ground for breaking one figure at a time. */
import type { Guide } from '../../../lib/guides/schema.ts';

const key = 'levers.theme.skill';

/** A fresh copy each time, so that a test may break it. */
export const cleanGuide = (): Guide => ({
  id: 'example/ml-ai-engineer',
  company: { id: 'example', name: 'Example' },
  role: { title: 'ML Engineer', family: 'ml-ai' },
  publisher: 'guides.example',
  asOf: { month: '2026-03', printed: '2026-03-01', years: [{ value: 2026, line: 2 }] },
  titleLine: 1,
  dna: { textKey: 'levers.example.dna', lines: [2] },
  totalIncludes: { parts: ['base', 'grant', 'bonus'], line: 3 },
  grantYears: { value: 4, line: 3 },
  bands: [
    {
      shape: 'components',
      region: 'san-francisco',
      place: 'San Francisco',
      currency: 'USD',
      level: 'mid',
      line: 4,
      base: { low: 150_000, high: 180_000 },
      grant: { low: 80_000, high: 160_000, years: { value: 4, line: 3 } },
      bonus: { low: 0.1, high: 0.1, kind: 'target' },
      printedTotal: { low: 185_000, high: 238_000 },
    },
    {
      shape: 'total',
      region: 'san-francisco',
      place: 'San Francisco',
      currency: 'USD',
      level: 'senior',
      line: 5,
      total: { low: 238_000, high: 300_000 },
    },
  ],
  levels: [
    { id: 'mid', label: 'Mid (L4)', codes: ['L4'], seniority: ['mid'], open: false, line: 4 },
    { id: 'senior', label: 'Senior (L5)', codes: ['L5'], seniority: ['senior'], open: false, line: 5 },
  ],
  titles: [
    {
      title: 'ML Engineer',
      codes: ['L4'],
      open: false,
      seniority: ['mid'],
      years: { min: 2, max: 4 },
      line: 6,
    },
    {
      title: 'Senior ML Engineer',
      codes: ['L5'],
      open: false,
      seniority: ['senior'],
      years: { min: 5, max: 8 },
      line: 7,
    },
  ],
  mapping: [],
  premiums: [
    {
      id: 'ml',
      name: 'ML premium',
      mentions: [{ low: 0.1, high: 0.15, on: 'base', line: 8 }],
      sources: [20],
    },
  ],
  facts: [],
  levers: [
    {
      id: 'skill',
      name: 'Skill',
      theme: 'skill',
      asksFor: 'grant',
      push: { measure: 'grant', ratio: 0.1, line: 9 },
      premium: null,
      facts: [],
      lines: [9],
      questionKey: `${key}.question`,
      sentenceKey: `${key}.sentence`,
    },
  ],
  strategy: {
    currency: 'USD',
    level: 'mid',
    region: 'san-francisco',
    open: {
      base: 175_000,
      grant: {
        value: 150_000,
        per: 'total',
        years: 4,
        units: 1_000,
        price: { value: 150, currency: 'USD', ticker: 'EXMP', approximate: false, date: '2026-02-27' },
      },
      bonus: 0.1,
      premium: null,
    },
    counter: 'not stated',
    accept: { measure: 'grant', value: 120_000, bonus: 'not stated' },
    floor: { measure: 'total', value: 200_000 },
    claims: [],
    cites: [],
    line: 10,
  },
  sources: [
    {
      publisher: 'Example',
      what: 'Pay ranges of open roles',
      address: 'https://jobs.example/roles',
      date: '2026-02',
      line: 20,
    },
  ],
  encoding: null,
  leftOut: [],
});
