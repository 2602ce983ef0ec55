/** One offer letter, as it stands at an address. */
import { newDoc } from '../../../entrypoints/sidepanel/state/doc.ts';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';
import type { Hint } from '../../../lib/reading/snapshot.ts';
import { TODAY } from './fixtures.ts';

export const LETTER =
  'Dear Sam,\nWe are pleased to offer you the position of Data Engineer at Northbeam. Your annual base salary will be $182,000.\nPlease reply by November 27, 2026.\nSincerely,\nDana Fox\nNorthbeam';

export interface Place {
  url?: string;
  text?: string;
  hints?: Hint[];
  date?: string;
}

export const SENDER: Hint = { field: 'sender', value: 'Dana Fox <dana@northbeam.example>', path: 'From' };

export function docAt({
  url = 'https://mail.example/inbox',
  text = LETTER,
  hints = [SENDER],
  date = '2026-11-16',
}: Place = {}) {
  const snapshot = fromText(text, { url, title: 'Offer', hints, date });
  return newDoc({ title: 'Offer', url, snapshot, reading: read(snapshot), today: TODAY });
}
