/** Puts text on the clipboard and says so; a locked text says why it cannot be copied. */
import { useEffect, useId, useState } from 'react';
import { t } from '../words/t.ts';

interface Props {
  text: string;
  label: string;
  main?: boolean;
  /** Stands beside a heading, as a link does. */
  quiet?: boolean;
  /** Why it may not be copied yet; null where it may. */
  refusal?: string | null;
}

/** How long "Copied" stands. */
const SAID_FOR_MS = 2500;

export function CopyButton({ text, label, main = false, quiet = false, refusal = null }: Props) {
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const id = useId();
  useEffect(() => {
    if (said !== 'copied') return;
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (): void => {
    if (refusal !== null) return;
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    );
  };
  return (
    <>
      <button
        type="button"
        className={quiet ? 'link' : main ? 'btn main' : 'btn'}
        aria-disabled={refusal !== null}
        aria-describedby={refusal !== null ? id : undefined}
        onClick={copy}
      >
        {said === 'copied' ? t('panel.copy.done') : label}
      </button>
      {refusal !== null && (
        <span id={id} className="refusal">
          {refusal}
        </span>
      )}
      <span role="status" className={said === 'failed' ? 'refusal' : 'sr'}>
        {said === 'copied' && t('panel.copy.done')}
        {said === 'failed' && t('panel.copy.failed')}
      </span>
    </>
  );
}
