/** A button that asks once more before it removes something. */
import { useEffect, useRef, useState } from 'react';
import { t } from '../words/t.ts';

interface Props {
  label: string;
  /** The label with what it is about, for those who do not see where it stands. */
  named: string;
  onSure: () => void;
}

export function Sure({ label, named, onSure }: Props) {
  const [asked, setAsked] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  // The pressed button is gone: the focus goes to the answer that changes nothing.
  useEffect(() => {
    if (asked) no.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button type="button" className="link" aria-label={named} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <fieldset className="sure">
      <legend className="sr">{named}</legend>
      <button type="button" className="btn" onClick={onSure}>
        {t('ledger.sure.yes')}
      </button>
      <button ref={no} type="button" className="btn" onClick={() => setAsked(false)}>
        {t('ledger.sure.no')}
      </button>
    </fieldset>
  );
}
