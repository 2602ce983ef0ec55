/** The words of every room. What the panel loads first asks `say.ts` instead, and leaves the other rooms for later. */
import catalogues from '../../locales/en/index.ts';
import { learn } from './say.ts';

learn(catalogues);

export { hasWords, type Params, say } from './say.ts';
