/** What there is to say about the reading as a whole: that an older offer stands below this one, for example. */
import type { Reading } from '../../lib/reading/reading.ts';
import { hasWords } from '../../lib/words/words.ts';
import { t } from '../words/t.ts';
import { Notice } from './Notice.tsx';

/** A cut text is a state with a banner of its own. */
const SAID_ELSEWHERE = 'text-cut';

export function Remarks({ reading }: { reading: Reading }) {
  return reading.remarks
    .filter(({ code }) => code !== SAID_ELSEWHERE && hasWords(`reading.remark-${code}`))
    .map(({ code, quote }) => (
      <Notice key={`${code}:${quote}`} title={t(`reading.remark-${code}`)}>
        {quote && <q className="quote">{quote}</q>}
      </Notice>
    ));
}
