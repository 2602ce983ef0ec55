/** The input that fits a field: text with suggestions, number, date, or a choice. Uncontrolled inside its form. */
import { useId } from 'react';
import { t } from '../words/t.ts';
import { CURRENCIES } from './currencies.ts';
import type { Field, FieldValue } from './field.ts';
import { COMMON_SCHEDULES } from './schedule.ts';
import { choiceText, inputText } from './shown.ts';

interface Props {
  field: Field;
  value: FieldValue;
  label: string;
  /** Known answers: levels of the guide, its regions, companies. */
  suggestions: string[];
  invalid: boolean;
  /** Id of the text that says what is wrong. */
  errorId: string;
  /** What was typed before and is not saved yet. */
  draft?: string | undefined;
}

function suggestionsFor(field: Field, given: string[]): string[] {
  if (field.edit.kind === 'schedule') return COMMON_SCHEDULES;
  if (field.edit.kind === 'currency') return CURRENCIES;
  return given;
}

export function FieldInput({ field, value, label, suggestions, invalid, errorId, draft }: Props) {
  const list = useId();
  const { edit } = field;
  if (edit.kind === 'choice') {
    return (
      <select name="value" aria-label={label} defaultValue={draft ?? inputText(field, value)}>
        <option value="">{t('panel.field.unstated')}</option>
        {edit.options.map((option) => (
          <option key={option} value={option}>
            {choiceText(field, option)}
          </option>
        ))}
      </select>
    );
  }
  const offered = suggestionsFor(field, suggestions);
  const number = edit.kind === 'money' || edit.kind === 'percent' || edit.kind === 'count';
  return (
    <>
      <input
        name="value"
        type={edit.kind === 'date' ? 'date' : 'text'}
        inputMode={number ? 'decimal' : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={invalid ? errorId : undefined}
        list={offered.length > 0 ? list : undefined}
        defaultValue={draft ?? inputText(field, value)}
        // biome-ignore lint/a11y/noAutofocus: the person just pressed the value to edit it
        autoFocus={draft === undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      {offered.length > 0 && (
        <datalist id={list}>
          {offered.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  );
}
