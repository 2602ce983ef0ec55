/**
 * Levers that hold for any employer. `always` ones stand beside a guide's; the rest stand in where no guide covers the
 * role, and lend their words to levers of imported guides. Those that ask for `terms` are asks beyond money: what the
 * person wants is their own entry, and no figure is proposed.
 */
import type { Lever } from './playbook.ts';
import type { SlotName } from './slots.ts';

export interface GenericLever {
  id: string;
  asksFor: Lever['asksFor'];
  slots: SlotName[];
  always: boolean;
}

export const GENERIC_LEVERS: GenericLever[] = [
  { id: 'competing', asksFor: 'grant', slots: ['competitor', 'competitorTotal'], always: true },
  { id: 'leaving', asksFor: 'signOn', slots: ['leaving'], always: true },
  { id: 'scope', asksFor: 'level', slots: ['scope'], always: true },
  { id: 'impact', asksFor: 'grant', slots: ['done'], always: false },
  { id: 'skill', asksFor: 'base', slots: ['done'], always: false },
  { id: 'scarcity', asksFor: 'grant', slots: ['done'], always: false },
  { id: 'experience', asksFor: 'level', slots: ['done'], always: false },
  { id: 'moving', asksFor: 'signOn', slots: ['movingFrom'], always: false },
  { id: 'start', asksFor: 'signOn', slots: ['startDate'], always: false },
  { id: 'review', asksFor: 'terms', slots: [], always: true },
  { id: 'remote', asksFor: 'terms', slots: [], always: true },
  { id: 'leave', asksFor: 'terms', slots: ['wantedLeave'], always: true },
  { id: 'first-day', asksFor: 'terms', slots: ['wantedStart'], always: true },
  { id: 'notice', asksFor: 'terms', slots: ['wantedNotice'], always: true },
  { id: 'covenant', asksFor: 'terms', slots: [], always: true },
  { id: 'visa', asksFor: 'terms', slots: [], always: true },
  { id: 'severance', asksFor: 'terms', slots: [], always: true },
];
