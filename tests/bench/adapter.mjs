import { scanMoney } from '../../lib/money/scan.ts';

export const name = 'Counterpoint';
export function extract(text) {
  return scanMoney(text).map(({ min, max, currency, period }) => ({ min, max, currency, period }));
}
