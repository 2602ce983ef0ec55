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
        /\b(?:newsletter|this\sweek(?:'|’)?s?|weekly\s(?:digest|roundup|update)|issue\s(?:#|no\.?\s?)?\d{1,4}|top\sstories|edition|in\sthis\sissue)\b/i,
      weight: 3,
      times: 2,
    },
    {
      id: 'forwards to friends',
      pattern:
        /\b(?:forward(?:ed)?\s(?:this|to\sa\sfriend)|subscribe\s(?:here|now|to)|share\sthis|read\smore|sponsor(?:ed)?|advertis)/i,
      weight: 2,
      times: 2,
    },
    {
      id: 'sells',
      pattern:
        /\b(?:buy\snow|order\s(?:now|today)|free\s(?:shipping|trial|gift)|limited\stime|special\soffer|click\shere|act\snow|money[ -]back|guarantee[ds]?|discount)\b/i,
      weight: 2,
      times: 3,
    },
  ],
  forbidden: [],
  threshold: 6,
} satisfies Archetype;
