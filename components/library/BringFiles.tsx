/** Where guides come in: drop files, a folder or a zip, or choose them; and say what the files do not. */
import { type DragEvent, useRef, useState } from 'react';
import { t } from '../words/t.ts';

export interface Said {
  publisher: string;
  /** `YYYY-MM`, or empty. */
  month: string;
}

interface Props {
  /** `YYYY-MM`: no guide was published later. */
  thisMonth: string;
  busy: boolean;
  onFiles: (files: File[], said: Said) => void;
  /** A drop can hold folders, which only its own items can open. */
  onDrop: (data: DataTransfer, said: Said) => void;
}

export function BringFiles({ thisMonth, busy, onFiles, onDrop }: Props) {
  const [over, setOver] = useState(false);
  const [publisher, setPublisher] = useState('');
  const [month, setMonth] = useState('');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const said: Said = { publisher: publisher.trim(), month };
  const take = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])];
    // The same choice again must be a change again.
    input.value = '';
    if (chosen.length > 0) onFiles(chosen, said);
  };
  const isFiles = (event: DragEvent): boolean => !busy && event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons are the first
    <div
      className={over ? 'bring-files over' : 'bring-files'}
      onDragOver={(event) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer, said);
      }}
    >
      <p>{t(over ? 'library.bring.here' : 'library.bring.text')}</p>
      <div className="row">
        <button type="button" className="btn main" disabled={busy} onClick={() => files.current?.click()}>
          {t('library.bring.files')}
        </button>
        <button type="button" className="btn" disabled={busy} onClick={() => folder.current?.click()}>
          {t('library.bring.folder')}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        accept=".md,.markdown,.txt,.text,.zip,text/markdown,text/plain,application/zip"
        hidden
        aria-label={t('library.bring.files')}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={t('library.bring.folder')}
        onChange={(event) => take(event.currentTarget)}
      />
      <details>
        <summary>{t('library.bring.more')}</summary>
        <p className="soft">{t('library.bring.why')}</p>
        <div className="said">
          <label>
            {t('library.bring.publisher')}
            <input
              type="text"
              maxLength={80}
              value={publisher}
              onChange={(event) => setPublisher(event.currentTarget.value)}
            />
          </label>
          <label>
            {t('library.bring.month')}
            <input
              type="month"
              value={month}
              max={thisMonth}
              onChange={(event) => setMonth(event.currentTarget.value)}
            />
          </label>
        </div>
      </details>
    </div>
  );
}
