/** Other ways to bring a letter in: choose a file, or paste its text. Dropping works on the whole panel. */
import { type FormEvent, type SyntheticEvent, useId, useRef } from 'react';
import { t } from '../words/t.ts';

interface Props {
  onFile: (file: File) => void;
  onText: (text: string) => void;
  /** Why the last file could not be read. */
  error: string | null;
}

/** A text longer than this is read as it comes: laying it out in a field would hold the panel up. */
const LONG = 20_000;

/** Kinds the panel reads itself. */
const ACCEPT = '.pdf,.docx,.eml,.html,.htm,.txt,.md,.json';

export function BringText({ onFile, onText, error }: Props) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const paste = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '');
    if (text.trim() !== '') onText(text);
  };
  const takeLong = (event: SyntheticEvent, data: DataTransfer): void => {
    const text = data.getData('text/plain');
    if (text.length <= LONG || data.types.includes('Files')) return;
    event.preventDefault();
    onText(text);
  };
  return (
    <div className="bring">
      <div className="drop">
        <p>{t('state.bring.drop')}</p>
        <button type="button" className="btn" onClick={() => file.current?.click()}>
          {t('state.bring.choose')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept={ACCEPT}
          aria-label={t('state.bring.choose')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onFile(chosen);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {error && (
        <p role="alert" className="error">
          {error}
        </p>
      )}
      <form onSubmit={paste}>
        <label htmlFor={id}>{t('state.bring.paste')}</label>
        <textarea
          id={id}
          name="text"
          rows={4}
          spellCheck={false}
          onPaste={(event) => takeLong(event, event.clipboardData)}
          onDrop={(event) => takeLong(event, event.dataTransfer)}
        />
        <button type="submit" className="btn">
          {t('state.bring.read')}
        </button>
      </form>
    </div>
  );
}
