/** Export and import as texts. The test that imports this mocks the browser. */
import type { Imported } from '../../../lib/browser/exchange.ts';

const exchange = () => import('../../../lib/browser/exchange.ts');

export const exportAll = async (): Promise<string> => (await (await exchange()).exportAll()).text();

export const importAll = async (text: string): Promise<Imported> =>
  (await exchange()).importAll(new Blob([text]));
