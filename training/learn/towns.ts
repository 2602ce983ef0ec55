/** The towns as the scorer loads them, for learning and measuring. */
import file from '../../data/towns.json' with { type: 'json' };
import { townsOf } from '../../lib/reading/place/towns/towns.ts';

export const TOWNS = townsOf(file);
