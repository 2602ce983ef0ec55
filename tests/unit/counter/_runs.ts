import { UNIT_TEST } from '../../../scripts/patience.ts';

/**
 * How many random inputs each property meets: 1,000, or as many as `PROPERTY_RUNS` says
 * (`PROPERTY_RUNS=10000 npx vitest run tests/unit/counter/properties tests/unit/counter/worth-properties`).
 */
const asked = Number(process.env.PROPERTY_RUNS ?? 1000);

export const RUNS = { numRuns: Number.isInteger(asked) && asked > 0 ? asked : 1000, seed: 20261121 };

/** Milliseconds for one property; a thousand runs take well under a second on an idle machine. */
export const TIMEOUT = UNIT_TEST + RUNS.numRuns * 10;
