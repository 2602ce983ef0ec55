/** Yahoo Mail (mail.yahoo.com, and AOL on the same pages): parts are named by `data-test-id`. */
import { mailSite } from '../mail-site.ts';

const part = (name: string): string => `[data-test-id="${name}"]`;
const FROM = `${part('message-from')}, ${part('message-view-from')}`;

export default mailSite({
  id: 'yahoo',
  hosts: /^mail\.(?:yahoo|aol)\.com$/,
  mark: `${part('message-view-body-content')}, ${part('message-view-body')}`,
  bodies(doc) {
    const inner = [...doc.querySelectorAll(part('message-view-body-content'))];
    return inner.length > 0 ? inner : [...doc.querySelectorAll(`${part('message-view-body')}, .msg-body`)];
  },
  message: `${part('message-view')}, [role="listitem"], li`,
  subject: `${part('message-group-subject-text')}, ${part('message-subject')}, ${part('message-view-subject')}`,
  sender: FROM,
  address: {
    selector: `${FROM}, ${part('message-from')} *, ${part('message-view-from')} *, ${part('email-pill')}, [data-email]`,
    attributes: ['data-email', 'title', 'aria-label'],
  },
  date: `${part('message-date')}, time`,
});
