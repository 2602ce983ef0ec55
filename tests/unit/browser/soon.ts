import { vi } from 'vitest';
import { ANSWER } from '../../../scripts/patience.ts';

/** Waits until this no longer fails; what follows within milliseconds may take long on a busy machine. */
export const soon = (check: () => void): Promise<void> => vi.waitFor(check, ANSWER);
