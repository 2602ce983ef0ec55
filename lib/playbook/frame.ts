/** How a mail begins and ends. Names are those of the letter, or the person's own; without them it still is a mail. */
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';

export const greeting = ({ answers, signer }: Facts): Line =>
  (answers.recipient ?? signer ?? '').trim()
    ? { key: 'playbook.frame.greetingNamed', slots: ['recipient'] }
    : { key: 'playbook.frame.greeting' };

export const closing: Line[] = [
  { key: 'playbook.frame.closing', ends: 'line' },
  { key: 'playbook.frame.sender', slots: ['sender'], optional: true },
];

/** A sentence that names the employer where it is known: `<key>` with the slot `company`, else `<key>-plain`. */
export const withCompany = (key: string, { offer }: Facts, rest: Partial<Line> = {}): Line =>
  offer.company ? { key, slots: ['company'], ...rest } : { key: `${key}-plain`, ...rest };

/** A question about the date: until when to talk, or nothing where none is given. */
export const talkLine = ({ offer }: Facts): Line =>
  offer.deadline
    ? { key: 'playbook.frame.talk-before', slots: ['deadline'] }
    : { key: 'playbook.frame.talk' };
