/** A reading of nothing: the ground for a lookup, where only company, role, level and place are known. */
import type { Reading } from './reading.ts';
import { nothing } from './terms/letter/term.ts';

export const blankReading = (): Reading => ({
  kind: { value: 'posting', confidence: 0.5, sure: false, lean: null, reasons: [] },
  company: null,
  role: null,
  level: null,
  place: null,
  ...nothing(),
  account: [],
});
