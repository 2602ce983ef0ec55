/** How a mail begins and ends. Names are those of the letter, or the person's own; without them it still is a mail. */
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';

export const greeting = ({ answers, signer, manner }: Facts): Line => {
  if (!(answers.recipient ?? signer ?? '').trim()) return { key: 'playbook.frame.greeting' };
  return { key: `playbook.frame.${manner === 'plain' ? 'greetingNamed' : 'dear'}`, slots: ['recipient'] };
};

export const closing: Line[] = [
  { key: 'playbook.frame.closing', ends: 'line' },
  { key: 'playbook.frame.sender', slots: ['sender'], optional: true },
];

/** A sentence that names the employer: `<key>` with the slot `company`; `<key>-plain` where it is unknown, or one is inside. */
export const withCompany = (key: string, { offer, result }: Facts, rest: Partial<Line> = {}): Line =>
  offer.company && result?.type !== 'promotion'
    ? { key, slots: ['company'], ...rest }
    : { key: `${key}-plain`, ...rest };

/** A question about the date: until when to talk, or nothing where none is given. */
export const talkLine = ({ offer }: Facts): Line =>
  offer.deadline
    ? { key: 'playbook.frame.talk-before', slots: ['deadline'] }
    : { key: 'playbook.frame.talk' };
