/** How a mail begins and ends. Names are optional: without them it still is a mail. */
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';

export const greeting = ({ answers }: Facts): Line =>
  answers.recipient?.trim()
    ? { key: 'playbook.frame.greetingNamed', slots: ['recipient'] }
    : { key: 'playbook.frame.greeting' };

export const closing: Line[] = [
  { key: 'playbook.frame.closing', ends: 'line' },
  { key: 'playbook.frame.sender', slots: ['sender'], optional: true },
];
