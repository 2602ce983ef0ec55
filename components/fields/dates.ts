/** Start date and reply-by date. */
import { type Field, textOrNull } from './field.ts';

export const dates: Field[] = [
  {
    id: 'startDate',
    group: 'dates',
    edit: { kind: 'date' },
    read: (offer) => offer.startDate ?? null,
    write: (_, value) => ({ startDate: textOrNull(value) }),
    finding: (reading) => reading.startDate,
  },
  {
    id: 'deadline',
    group: 'dates',
    edit: { kind: 'date' },
    read: (offer) => offer.deadline,
    write: (_, value) => ({ deadline: textOrNull(value) }),
    finding: (reading) => reading.deadline,
  },
];
