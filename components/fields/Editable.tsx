/** A value that becomes its own editor when pressed, and gives the focus back when done. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { t } from '../words/t.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Field, FieldValue } from './field.ts';
import { labelText, valueFromInput } from './shown.ts';

interface Props {
  field: Field;
  value: FieldValue;
  /** How the value looks while it is not edited. */
  children: ReactNode;
  suggestions?: string[];
  corrected: boolean;
  onChange: (value: FieldValue) => void;
  onRestore: () => void;
}

export function Editable({
  field,
  value,
  children,
  suggestions = [],
  corrected,
  onChange,
  onRestore,
}: Props) {
  const [editing, setEditing] = useState(false);
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
    setEditing(false);
    setInvalid(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const entered = valueFromInput(field, String(new FormData(event.currentTarget).get('value') ?? ''));
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
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <FieldInput {...{ field, value, label, suggestions, invalid, errorId }} />
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
