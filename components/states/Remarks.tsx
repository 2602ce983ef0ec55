/** What there is to say about the reading as a whole: that an older offer stands below this one, for example. */
import type { Reading } from '../../lib/reading/reading.ts';
import { hasWords } from '../../lib/words/words.ts';
import { t } from '../words/t.ts';
import { Notice } from './Notice.tsx';

/** A cut text is a state with a banner of its own. */
const SAID_ELSEWHERE = 'text-cut';

/** The place of the offer that a remark names, where the text holds several; null for any other remark. */
const offerOf = ({ offers }: Reading, quote: string | null): number | null => {
  const at = quote === null ? -1 : (offers?.quotes.indexOf(quote) ?? -1);
  return at < 0 || at === offers?.read ? null : at;
};

interface Props {
  reading: Reading;
  /** Reads another of several offers instead; absent where the text is not at hand. */
  onChoose?: ((offer: number) => void) | undefined;
}

export function Remarks({ reading, onChoose }: Props) {
  return reading.remarks
    .filter(({ code }) => code !== SAID_ELSEWHERE && hasWords(`reading.remark-${code}`))
    .map(({ code, quote }) => {
      const offer = offerOf(reading, quote);
      return (
        <Notice key={`${code}:${quote}`} title={t(`reading.remark-${code}`)}>
          {quote && <q className="quote">{quote}</q>}
          {onChoose && offer !== null && (
            <button type="button" className="btn" onClick={() => onChoose(offer)}>
              {t('reading.read-this-one')}
            </button>
          )}
        </Notice>
      );
    });
}
