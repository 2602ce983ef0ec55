/**
 * Gmail's open conversation. Class names `hP` (subject), `gD` (sender), `g3` (date) and `a3s` (body) have been stable for
 * years; the attributes beside them (`email`, `data-legacy-thread-id`) are tried as well.
 */
import type { Site } from './site.ts';

export default {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  group: 'mail',
  onlyASite: true,
  checked: '2026-11-16',
  mail: {
    mark: '.a3s',
    bodies: ['.a3s'],
    message: '[data-message-id], .adn, .gs',
    subject: 'h2.hP, [data-legacy-thread-id]',
    sender: '.gD[email], span[email]',
    address: { selector: '.gD[email], span[email]', attributes: ['email'] },
    date: '.g3',
  },
} satisfies Site;
