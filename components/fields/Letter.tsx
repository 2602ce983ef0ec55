/**
 * Everything that was read, in groups, each value correctable, each quote shown once. What the document does not state
 * is named behind one control a group; what every comparison needs stands open, stated or not.
 */
import { type ReactNode, useState } from 'react';
import type { Finding } from '../../lib/reading/reading.ts';
import { Fold } from '../base/Fold.tsx';
import { WarnIcon } from '../base/icons.tsx';
import { t } from '../words/t.ts';
import { absenceOf, isMissed } from './doubt.ts';
import type { Edits } from './edits.ts';
import { FieldRow } from './FieldRow.tsx';
import type { Field, FieldGroup } from './field.ts';
import { fieldsOf, isCorrected } from './fields.ts';
import { labelText, numberOf, valueText } from './shown.ts';

const GROUPS: FieldGroup[] = ['who', 'pay', 'bonus', 'equity', 'signOn', 'beside', 'dates'];

/** As many values tell what is in a group. */
const TOLD = 4;

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

/**
 * The fields of a group in heaps: shown, not stated, not found although the text holds a figure that may be it, and of
 * one grant or payment more than were read.
 */
function heaps(fields: Field[], group: FieldGroup, edits: Edits) {
  const stated = (field: Field): boolean =>
    field.read(edits.asRead) !== null || absenceOf(field, edits.asRead, edits.reading) !== null;
  const known = new Set(fields.filter(stated).map(numberOf));
  const further = fields.filter((field) => numberOf(field) > 0 && !known.has(numberOf(field)));
  const rest = fields.filter((field) => !further.includes(field));
  const shown = ALWAYS_OPEN.has(group) ? rest : rest.filter(stated);
  const left = rest.filter((field) => !shown.includes(field));
  const missed = left.filter((field) => isMissed(field, edits.reading));
  return { shown, unstated: left.filter((field) => !missed.includes(field)), missed, further };
}

export function Letter({ edits }: { edits: Edits }) {
  const fields = fieldsOf(edits.offer);
  const quoted = new Set<string>();
  /** True the first time a quote comes by: several fields are read from one sentence. A doubt is not swallowed by it. */
  const isNew = (finding: Finding<unknown> | null): boolean => {
    if (finding === null || finding.quote === '') return false;
    const doubt = finding.certainty === 'unsure' ? `${finding.rule}:${finding.span?.start}:` : '';
    const key = doubt + finding.quote;
    if (quoted.has(key)) return false;
    quoted.add(key);
    return true;
  };
  const row = (field: Field) => (
    <FieldRow
      key={field.id}
      field={field}
      edits={edits}
      quote={
        field.read(edits.offer) === null
          ? isNew(absenceOf(field, edits.offer, edits.reading))
          : isNew(field.finding(edits.reading))
      }
    />
  );
  const filled = (some: Field[]): boolean =>
    some.some((field) => isCorrected(field, edits.offer, edits.asRead));
  return GROUPS.map((group) => {
    const { shown, unstated, missed, further } = heaps(
      fields.filter((field) => field.group === group),
      group,
      edits,
    );
    const namesOf = (some: Field[]): string => some.map(labelText).join(' · ');
    const values = shown
      .filter((field) => field.read(edits.offer) !== null)
      .slice(0, TOLD)
      .map((field) => {
        const value = valueText(field, edits.offer);
        // Amounts of many kinds: without their names nobody knows which.
        return group === 'beside' ? t('panel.group.named', { name: labelText(field), value }) : value;
      });
    const isUnsure = shown.some((field) => field.finding(edits.reading)?.certainty === 'unsure');
    const isNone = shown.some((field) => absenceOf(field, edits.offer, edits.reading) !== null);
    const none = isNone ? 'saidNone' : missed.length > 0 ? 'notFound' : 'none';
    return (
      <Fold
        key={group}
        kind="letter-group"
        title={
          <h3>
            {isUnsure && <WarnIcon />}
            {t(`panel.group.${group}`)}
          </h3>
        }
        line={values.length > 0 ? values.join(' · ') : t(`panel.group.${none}`)}
        open={isUnsure}
      >
        {shown.length > 0 && <dl>{shown.map(row)}</dl>}
        {unstated.length > 0 && (
          <Unstated
            summary={t('panel.field.unstatedNames', { names: namesOf(unstated) })}
            filled={filled(unstated)}
          >
            {unstated.map(row)}
          </Unstated>
        )}
        {missed.length > 0 && (
          <Unstated
            summary={t('panel.field.notFoundNames', { names: namesOf(missed) })}
            filled={filled(missed)}
          >
            {missed.map(row)}
          </Unstated>
        )}
        {further.length > 0 && (
          <Unstated summary={t(`panel.field.further.${group}`)} filled={filled(further)}>
            {further.map(row)}
          </Unstated>
        )}
      </Fold>
    );
  });
}
