/**
 * Levers that hold for any employer. `always` ones stand beside a guide's; the rest stand in where no guide covers the
 * role, and lend their words to levers of imported guides.
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
  { id: 'review', asksFor: 'terms', slots: [], always: false },
  { id: 'remote', asksFor: 'terms', slots: [], always: false },
];
