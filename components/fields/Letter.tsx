/**
 * Everything that was read, in groups, each value correctable, each quote shown once. What the document does not state
 * is named behind one control a group; what every comparison needs stands open, stated or not.
 */
import { type ReactNode, useState } from 'react';
import { t } from '../words/t.ts';
import type { Edits } from './edits.ts';
import { FieldRow } from './FieldRow.tsx';
import type { Field, FieldGroup } from './field.ts';
import { fieldsOf, isCorrected } from './fields.ts';
import { labelText, numberOf } from './shown.ts';

const GROUPS: FieldGroup[] = ['who', 'pay', 'bonus', 'equity', 'signOn', 'beside', 'dates'];

/** Without these nothing can be compared. */
const ALWAYS_OPEN = new Set<FieldGroup>(['who', 'pay']);

/** Stays where it is while the person fills it in, and begins open where they already have. */
function Unstated({ summary, filled, children }: { summary: string; filled: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="unstated"
      open={open || filled}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      <dl>{children}</dl>
    </details>
  );
}

/** The fields of a group in three heaps: shown, not stated, and of one grant or payment more than were read. */
function heaps(fields: Field[], group: FieldGroup, edits: Edits) {
  const stated = (field: Field): boolean => field.read(edits.asRead) !== null;
  const known = new Set(fields.filter(stated).map(numberOf));
  const further = fields.filter((field) => numberOf(field) > 0 && !known.has(numberOf(field)));
  const rest = fields.filter((field) => !further.includes(field));
  const shown = ALWAYS_OPEN.has(group) ? rest : rest.filter(stated);
  return { shown, unstated: rest.filter((field) => !shown.includes(field)), further };
}

export function Letter({ edits }: { edits: Edits }) {
  const fields = fieldsOf(edits.offer);
  const quoted = new Set<string>();
  /** True the first time a quote comes by: several fields are read from one sentence. */
  const isNew = (quote: string | undefined): boolean => {
    if (quote === undefined || quote === '' || quoted.has(quote)) return false;
    quoted.add(quote);
    return true;
  };
  const row = (field: Field) => (
    <FieldRow
      key={field.id}
      field={field}
      edits={edits}
      quote={field.read(edits.offer) !== null && isNew(field.finding(edits.reading)?.quote)}
    />
  );
  const filled = (some: Field[]): boolean =>
    some.some((field) => isCorrected(field, edits.offer, edits.asRead));
  return GROUPS.map((group) => {
    const { shown, unstated, further } = heaps(
      fields.filter((field) => field.group === group),
      group,
      edits,
    );
    const names = unstated.map(labelText).join(' · ');
    return (
      <div key={group} className="letter-group">
        <h3>{t(`panel.group.${group}`)}</h3>
        {shown.length > 0 && <dl>{shown.map(row)}</dl>}
        {unstated.length > 0 && (
          <Unstated summary={t('panel.field.unstatedNames', { names })} filled={filled(unstated)}>
            {unstated.map(row)}
          </Unstated>
        )}
        {further.length > 0 && (
          <Unstated summary={t(`panel.field.further.${group}`)} filled={filled(further)}>
            {further.map(row)}
          </Unstated>
        )}
      </div>
    );
  });
}
