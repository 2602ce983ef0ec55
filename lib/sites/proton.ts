/**
 * Proton Mail. A message stands in a frame of the same origin that may run no script; its document is read from outside.
 * Of a frame that is not open to us nothing is read.
 */
import type { Site } from './site.ts';

const part = (name: string): string => `[data-testid="${name}"]`;

export default {
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['mail.proton.me', 'mail.protonmail.com'],
  group: 'mail',
  checked: '2026-11-16',
  mail: {
    mark: `iframe${part('content-iframe')}, ${part('message-content:body')}`,
    bodies: [part('message-content:body')],
    framed: true,
    message: `.message-container, [data-shortcut-target="message-container"], ${part('message-view')}`,
    subject: part('conversation-header:subject'),
    sender: `${part('recipients:sender')} ${part('recipient-label')}, ${part('recipients:sender')}`,
    address: {
      selector: `${part('recipient-address')}, ${part('recipients:sender')}`,
      attributes: ['title', 'aria-label'],
    },
    date: `${part('item-date-simple')}, ${part('message-header:date')}, time`,
  },
} satisfies Site;
