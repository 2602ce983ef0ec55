/** The guides that come with the product. They are validated by the tests, not again in every browser. */
import bundled from '../../data/guides/index.ts';
import type { Guide } from './schema.ts';

export const GUIDES = bundled as Guide[];
