/** A value that becomes its own editor when pressed, and gives the focus back when done. */
import { type FormEvent, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import { t } from '../words/t.ts';
import { DraftsContext } from './drafts.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Field, FieldValue } from './field.ts';
import { labelText, valueFromInput } from './shown.ts';

interface Props {
  field: Field;
  value: FieldValue;
  /** How the value looks while it is not edited. */
  children: ReactNode;
  suggestions?: string[];
  /** Country of the place (ISO 3166): whose dollar a `$` is. */
  country?: string | null;
  /** Tells two editors of one field apart. */
  at?: string;
  corrected: boolean;
  onChange: (value: FieldValue) => void;
  onRestore: () => void;
}

export function Editable({
  field,
  value,
  children,
  suggestions = [],
  country = null,
  at = '',
  corrected,
  onChange,
  onRestore,
}: Props) {
  const drafts = useContext(DraftsContext);
  const draftId = `${at}${field.id}`;
  const left = useRef(drafts?.get(draftId));
  const [editing, setEditing] = useState(left.current !== undefined);
  const [invalid, setInvalid] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const errorId = useId();
  const label = labelText(field);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const close = (): void => {
    drafts?.delete(draftId);
    left.current = undefined;
    setEditing(false);
    setInvalid(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('value') ?? '');
    const entered = valueFromInput(field, typed, country);
    if (entered === undefined) {
      setInvalid(true);
      return;
    }
    if (entered !== value) onChange(entered);
    close();
  };

  if (!editing) {
    return (
      <button
        ref={button}
        type="button"
        className="editable"
        aria-label={t('panel.edit.name', { label, value: typeof children === 'string' ? children : '' })}
        onClick={() => setEditing(true)}
      >
        {children}
      </button>
    );
  }
  return (
    <form
      className="editor"
      onSubmit={submit}
      onInput={(event) => drafts?.set(draftId, (event.target as HTMLInputElement).value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <FieldInput {...{ field, value, label, suggestions, invalid, errorId }} draft={left.current} />
      <div className="editor-actions">
        <button type="submit" className="btn main">
          {t('panel.edit.save')}
        </button>
        <button type="button" className="btn" onClick={close}>
          {t('panel.edit.cancel')}
        </button>
        {corrected && (
          <button
            type="button"
            className="link"
            onClick={() => {
              onRestore();
              close();
            }}
          >
            {t('panel.edit.restore')}
          </button>
        )}
      </div>
      {invalid && (
        <p id={errorId} role="alert" className="error">
          {t(`panel.edit.invalid.${field.edit.kind}`)}
        </p>
      )}
    </form>
  );
}
