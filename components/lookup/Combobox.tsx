/**
 * Keyboard-first lookup: type, arrows, Enter. The ARIA combobox with a listbox: the focus stays in the field, the
 * active option is named by `aria-activedescendant`.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../words/t.ts';
import type { Pay } from './pay.ts';

export interface Option {
  id: string;
  title: string;
  detail: string;
  /** The pay figure of the row; left out where none is known. */
  pay?: Pay | null;
}

interface Props {
  label: string;
  text: string;
  options: Option[];
  onText: (text: string) => void;
  onChoose: (option: Option) => void;
  autoFocus?: boolean;
  /** More may be found in a moment: the number of results is not said yet. */
  waiting?: boolean;
}

/** The next place in a ring of `length`. */
const moved = (at: number, by: number, length: number): number =>
  length === 0 ? -1 : (at + by + length) % length;

export function Combobox(props: Props) {
  const { label, text, options, onText, onChoose, autoFocus = false, waiting = false } = props;
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const at = Math.min(active, options.length - 1);
  const shown = open && options.length > 0;
  useEffect(() => {
    if (!autoFocus) return;
    const take = (): void => {
      if (document.activeElement === document.body) input.current?.focus();
    };
    take();
    // Firefox draws a popup before it shows it, and may drop the focus in between: it is taken again with the window.
    window.addEventListener('focus', take);
    return () => window.removeEventListener('focus', take);
  }, [autoFocus]);
  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (option: Option | undefined): void => {
    if (!option) return;
    setOpen(false);
    onChoose(option);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive(
        moved(at < 0 && event.key === 'ArrowUp' ? 0 : at, event.key === 'ArrowDown' ? 1 : -1, options.length),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[Math.max(0, at)]);
    } else if (event.key === 'Escape' && (shown || text !== '')) {
      event.preventDefault();
      if (shown) setOpen(false);
      else onText('');
    }
  };

  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={text}
        onChange={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
          setActive(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('popup.lookup.results')} hidden={!shown}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses through the field
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            // The field would lose the focus, and the list would close, before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span>{option.title}</span>
            <span className="soft small">{option.detail}</span>
            {option.pay && (
              <span className="option-pay">
                {option.pay.amount} <small className="soft">{option.pay.what}</small>
              </span>
            )}
          </div>
        ))}
      </div>
      <p role="status" className="sr">
        {text === '' || waiting ? '' : t('popup.lookup.found', { n: options.length })}
      </p>
    </div>
  );
}
