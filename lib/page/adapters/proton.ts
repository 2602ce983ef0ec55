/**
 * Proton Mail (mail.proton.me). A message stands in a frame of the same origin that may run no script; its document is
 * read from outside. Of a frame that is not open to us nothing is read.
 */
import { mailSite } from '../mail-site.ts';

const part = (name: string): string => `[data-testid="${name}"]`;

/** Body of a frame's document; null where it is another origin's, or has not loaded. */
function inside(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

export default mailSite({
  id: 'proton',
  hosts: /^mail\.proton(?:mail)?\.(?:me|com)$/,
  mark: `iframe${part('content-iframe')}, ${part('message-content:body')}`,
  bodies: (doc) =>
    [...doc.querySelectorAll(part('message-content:body'))].flatMap((body) => {
      const frames = [...body.querySelectorAll('iframe')];
      return frames.length === 0 ? [body] : frames.flatMap((frame) => inside(frame) ?? []);
    }),
  message: `.message-container, [data-shortcut-target="message-container"], ${part('message-view')}`,
  subject: part('conversation-header:subject'),
  sender: `${part('recipients:sender')} ${part('recipient-label')}, ${part('recipients:sender')}`,
  address: {
    selector: `${part('recipient-address')}, ${part('recipients:sender')}`,
    attributes: ['title', 'aria-label'],
  },
  date: `${part('item-date-simple')}, ${part('message-header:date')}, time`,
});
