/** No offer and no posting was recognised: what the text comes near to, and one button that reads it all the same. */
import type { Kind } from '../../lib/reading/reading.ts';
import { t } from '../words/t.ts';
import { Notice } from './Notice.tsx';

export interface ReadAnywayProps {
  /** What the person said before: "other" where they took the reading back. */
  said: Kind | null;
  /** What the text comes near to; null where it comes near to nothing. */
  lean: Exclude<Kind, 'other'> | null;
  /** How many amounts of money the text holds. */
  amounts: number;
  onSay: ((kind: Kind) => void) | null;
}

type Why = 'said' | 'offer' | 'posting' | 'amounts' | 'nothing';

function whyOf({ said, lean, amounts }: ReadAnywayProps): Why {
  if (said === 'other') return 'said';
  return lean ?? (amounts > 0 ? 'amounts' : 'nothing');
}

export function ReadAnyway(props: ReadAnywayProps) {
  const { lean, amounts, onSay } = props;
  const why = whyOf(props);
  const plain = why === 'nothing' || why === 'amounts';
  const title = plain ? t('state.nothing-here.title') : t(`panel.anyway.title.${why}`);
  const text =
    why === 'nothing' ? t('state.nothing-here.text') : t(`panel.anyway.text.${why}`, { n: amounts });
  const kind = lean ?? 'offer';
  return (
    <Notice title={title} text={text}>
      {onSay && why !== 'nothing' && (
        <div className="row">
          <button type="button" className="btn main" onClick={() => onSay(kind)}>
            {t(`panel.anyway.read.${kind}`)}
          </button>
          {kind === 'posting' && (
            <button type="button" className="link" onClick={() => onSay('offer')}>
              {t('panel.anyway.rather')}
            </button>
          )}
        </div>
      )}
    </Notice>
  );
}
