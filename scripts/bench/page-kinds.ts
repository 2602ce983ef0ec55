/** Pages for the bench, made up: short and very long, with nothing to read or with a posting, and of shapes that hurt. */

/** What people read all day: numbers in it, nothing about work. */
const NEWS = [
  'The river rose by two metres overnight and the old bridge was closed to traffic until Thursday morning.',
  'About 4,300 people came to the market on its first day, which was warmer than anyone had expected.',
  'The museum shows 120 drawings from three centuries, many of them for the first time since 1931.',
  'Trains between the two towns run every 20 minutes again after the repairs were finished early.',
  'In the second half the visitors scored twice within four minutes, and the stadium fell silent.',
  'Gardeners are advised to water in the evening and to leave the grass at five centimetres.',
  'The council will vote on the new school in spring; its roof is to carry 900 square metres of panels.',
  'A bakery in the harbour has made the same rye loaf since 1884, and it sells out before nine.',
];
const JOB = '<h1>About the role</h1><p>Base salary $120,000. Requirements. Responsibilities.</p>';
const MB_5 = 5_000_000;

const line = (i: number): string => `${NEWS[i % NEWS.length]} (${i})`;

/** Text or markup of about this many characters. */
function repeated(length: number, part: (i: number) => string): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const next = part(i);
    parts.push(next);
    size += next.length;
  }
  return parts.join('');
}

const card = (i: number): string => `<div class="card"><p>${line(i)}</p><a href="#">more</a></div>`;
const page = (body: string): string =>
  `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`;
const cards = (length: number, head: string) => (): string => page(head + repeated(length, card));

export interface PageKind {
  name: string;
  html: () => string;
}

export const PAGES: readonly PageKind[] = [
  { name: 'nothing to read', html: cards(20_000, '<h1>Today</h1>') },
  { name: 'nothing to read', html: cards(1_000_000, '<h1>Today</h1>') },
  { name: 'nothing to read', html: cards(MB_5, '<h1>Today</h1>') },
  { name: 'posting', html: cards(20_000, JOB) },
  { name: 'posting', html: cards(1_000_000, JOB) },
  { name: 'posting', html: cards(MB_5, JOB) },
  {
    name: 'posting, one text of all',
    html: () => page(`${JOB}<pre>${repeated(MB_5, (i) => `${line(i)}\n`)}</pre>`),
  },
  {
    name: 'posting, elements without text',
    html: () => page(JOB + repeated(MB_5, (i) => `<span class="c${i % 50}" data-i="${i}"></span>`)),
  },
  {
    name: 'posting behind hidden parts',
    html: () => page(`<div hidden>${repeated(MB_5, card)}</div>${JOB}`),
  },
];
