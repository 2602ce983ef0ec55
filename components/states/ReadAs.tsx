/** One line above a report that rests on what the person said, or on a verdict that is not sure, with the way back. */
import type { Kind, KindVerdict } from '../../lib/reading/reading.ts';
import { t } from '../words/t.ts';

export interface ReadAsProps {
  said: Kind | null;
  verdict: KindVerdict;
  onSay: (kind: Kind) => void;
}

export function ReadAs({ said, verdict, onSay }: ReadAsProps) {
  const kind = verdict.value;
  const unsure = said === null && verdict.sure === false;
  if (kind === 'other' || (said === null && !unsure)) return null;
  return (
    <p className="read-as">
      {t(unsure ? `panel.readAs.unsure.${kind}` : `panel.readAs.said.${kind}`)}{' '}
      <button type="button" className="link" onClick={() => onSay('other')}>
        {t(`panel.readAs.not.${kind}`)}
      </button>
    </p>
  );
}
