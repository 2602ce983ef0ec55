/** Whether a message ends what was offered before it: somebody else was chosen, or the offer is taken back. */
import { markWords } from '../../lexicon/lexicon.ts';

export const isRefusal = (text: string): boolean =>
  markWords(text, 'documents').marks.some(
    ({ family }) => family === 'takes-back' || family === 'rejects-you',
  );
