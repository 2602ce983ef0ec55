/** Company, role, level and place. */
import { type Field, textOrNull } from './field.ts';

export const who: Field[] = [
  {
    id: 'company',
    group: 'who',
    edit: { kind: 'text' },
    read: (offer) => offer.company,
    write: (_, value) => ({ company: textOrNull(value) }),
    finding: (reading) => reading.company,
  },
  {
    id: 'role',
    group: 'who',
    edit: { kind: 'text' },
    read: (offer) => offer.role,
    write: (_, value) => ({ role: textOrNull(value) }),
    finding: (reading) => reading.role,
  },
  {
    id: 'level',
    group: 'who',
    edit: { kind: 'text' },
    read: ({ level }) => (Array.isArray(level) ? level.join(' / ') || null : level),
    write: (_, value) => ({ level: textOrNull(value) }),
    finding: (reading) => reading.level,
  },
  {
    id: 'place',
    group: 'who',
    edit: { kind: 'text' },
    read: (offer) => offer.place,
    write: (_, value) => ({ place: textOrNull(value) }),
    finding: (reading) => reading.place,
  },
];
