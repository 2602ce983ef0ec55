/** Outlook on the web. Its class names change with every release; roles, ids and labels do not. */
import type { Site } from './site.ts';

export default {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  group: 'mail',
  onlyASite: true,
  checked: '2026-11-16',
  mail: {
    mark: 'div[id^="UniqueMessageBody"]',
    bodies: ['[aria-label="Message body"], div[id^="UniqueMessageBody"], .rps_message_body'],
    message: '[aria-label="Email message"], [role="listitem"], [data-app-section="MailReadCompose"]',
    subject: '[id$="_SUBJECT"], [role="main"] [role="heading"][aria-level="2"]',
    sender: {
      at: '[aria-label^="From:"]',
      attribute: 'aria-label',
      read: (words) => words.replace('From:', ''),
    },
    address: {
      selector: '[title*="@"], [aria-label^="From:"], [id$="_FROM"], .OZZZK',
      attributes: ['title', 'aria-label'],
    },
    date: '[data-testid="SentReceivedSavedTime"]',
  },
} satisfies Site;
