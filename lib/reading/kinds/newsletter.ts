/** Mail to many: it can be unsubscribed and has several stories or goods in it. */
import type { Archetype } from '../kind-signals.ts';
import { MAILING_LIST, UNSUBSCRIBE } from './_letter.ts';

export default {
  id: 'newsletter',
  kind: 'other',
  required: [[UNSUBSCRIBE, MAILING_LIST]],
  optional: [
    {
      id: 'calls itself a newsletter',
      pattern:
        /\b(?:newsletter|this\s+week(?:'|’)?s?|weekly\s+(?:digest|roundup|update)|issue\s+(?:#|no\.?\s?)?\d{1,4}|top\s+stories|edition|in\s+this\s+issue)\b/i,
      weight: 3,
      times: 2,
    },
    {
      id: 'forwards to friends',
      pattern:
        /\b(?:forward(?:ed)?\s+(?:this|to\s+a\s+friend)|subscribe\s+(?:here|now|to)|share\s+this|read\s+more|sponsor(?:ed)?|advertis)/i,
      weight: 2,
      times: 2,
    },
    {
      id: 'sells',
      pattern:
        /\b(?:buy\s+now|order\s+(?:now|today)|free\s+(?:shipping|trial|gift)|limited\s+time|special\s+offer|click\s+here|act\s+now|money[ -]back|guarantee[ds]?|discount)\b/i,
      weight: 2,
      times: 3,
    },
  ],
  forbidden: [],
  threshold: 6,
} satisfies Archetype;
