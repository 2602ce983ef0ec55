/**
 * Pay that a page states as data goes from the page to the extension as it stands: understanding it takes more code than
 * the script in the page may have. It becomes ordinary facts here, where the snapshot arrives.
 */
import { statedPays } from '../money/stated-pay.ts';
import { plainHint } from '../reading/plain.ts';
import type { Hint, Snapshot } from '../reading/snapshot.ts';
import { DATA_PAY } from './adapters/json-ld.ts';

function payOf(hint: Hint): Hint[] {
  if (hint.path !== DATA_PAY) return [hint];
  let data: unknown;
  try {
    data = JSON.parse(hint.value);
  } catch {
    return []; // Made by our own script, or by nobody.
  }
  return statedPays(data).map((value) => plainHint({ field: 'pay', value, path: 'JobPosting.baseSalary' }));
}

/** The snapshot with the pay of its data as facts. */
export const withToldPay = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  hints: snapshot.hints.flatMap(payOf),
});
