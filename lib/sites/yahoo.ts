/** Yahoo Mail, and AOL on the same pages: parts are named by `data-test-id`. */
import type { Site } from './site.ts';

const part = (name: string): string => `[data-test-id="${name}"]`;
const FROM = `${part('message-from')}, ${part('message-view-from')}`;

export default {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com', 'mail.aol.com'],
  group: 'mail',
  checked: '2026-11-16',
  mail: {
    mark: `${part('message-view-body-content')}, ${part('message-view-body')}`,
    bodies: [part('message-view-body-content'), `${part('message-view-body')}, .msg-body`],
    message: `${part('message-view')}, [role="listitem"], li`,
    subject: `${part('message-group-subject-text')}, ${part('message-subject')}, ${part('message-view-subject')}`,
    sender: FROM,
    address: {
      selector: `${FROM}, ${part('message-from')} *, ${part('message-view-from')} *, ${part('email-pill')}, [data-email]`,
      attributes: ['data-email', 'title', 'aria-label'],
    },
    date: `${part('message-date')}, time`,
  },
} satisfies Site;
