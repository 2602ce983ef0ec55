/** Keeping the range of a posting as evidence of one's own: the offer, and once it is kept, since when and the way back. */
import type { KeptPosting } from '../../lib/evidence/kept.ts';
import { dateText, t } from '../words/t.ts';

interface Props {
  now: KeptPosting;
  /** The same posting as it was kept before. */
  before: KeptPosting | null;
  /** Message key of why it was not kept. */
  refused: string | null;
  onKeep: () => void;
  onRemove: () => void;
}

const says = ({ ranges }: KeptPosting): string => JSON.stringify(ranges);

export function KeepRange({ now, before, refused, onKeep, onRemove }: Props) {
  const same = before !== null && says(before) === says(now);
  return (
    <div className="keep-range">
      {!same && (
        <button type="button" className="btn small" onClick={onKeep}>
          {t(before ? 'panel.keep.again' : 'panel.keep.button', { n: now.ranges.length })}
        </button>
      )}{' '}
      <span role="status" className="soft small">
        {refused && `${t(refused)} `}
        {before && t('panel.keep.since', { date: dateText(before.on), n: before.ranges.length })}
      </span>{' '}
      {before && (
        <button type="button" className="link small" onClick={onRemove}>
          {t('panel.keep.remove')}
        </button>
      )}
    </div>
  );
}
