/** What the person may change about a kept round: whose word it was, its day, and a note. Its terms stay as they were. */
import { type FormEvent, useId, useState } from 'react';
import type { Round, RoundKind } from '../../lib/ledger/ledger.ts';
import { t } from '../words/t.ts';

const KINDS: RoundKind[] = ['received', 'revised', 'final'];

interface Props {
  round: Round;
  /** The round as changed, and as it was when the editor was opened. */
  onSave: (round: Round, base: Round) => void;
}

export function RoundEdit({ round: now, onSave }: Props) {
  // Another window may change the round meanwhile; what is typed here began from this one.
  const [round] = useState(now);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const kind = KINDS.find((known) => known === form.get('kind')) ?? round.kind;
    const date = String(form.get('date') ?? '');
    const note = String(form.get('note') ?? '').trim();
    onSave({ ...round, kind, date: date === '' ? round.date : date, note }, round);
  };
  return (
    <form className="round-edit" onSubmit={submit}>
      {round.kind !== 'countered' && (
        <div>
          <label htmlFor={`${id}-kind`}>{t('ledger.edit.kind')}</label>
          <select id={`${id}-kind`} name="kind" defaultValue={round.kind}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`ledger.kind.${kind}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={`${id}-date`}>{t('ledger.edit.date')}</label>
        <input id={`${id}-date`} name="date" type="date" defaultValue={round.date} required />
      </div>
      <div className="wide">
        <label htmlFor={`${id}-note`}>{t('ledger.edit.note')}</label>
        <textarea id={`${id}-note`} name="note" rows={2} maxLength={1000} defaultValue={round.note} />
      </div>
      <button type="submit" className="btn">
        {t('ledger.edit.save')}
      </button>
    </form>
  );
}
