/** Everything that was read, in groups, each value correctable, each quote shown once. */

import { t } from '../words/t.ts';
import type { Edits } from './edits.ts';
import { FieldRow } from './FieldRow.tsx';
import type { FieldGroup } from './field.ts';
import { fieldsOf } from './fields.ts';

const GROUPS: FieldGroup[] = ['who', 'pay', 'bonus', 'equity', 'signOn', 'beside', 'dates'];

export function Letter({ edits }: { edits: Edits }) {
  const fields = fieldsOf(edits.offer);
  const quoted = new Set<string>();
  /** True the first time a quote comes by: several fields are read from one sentence. */
  const isNew = (quote: string | undefined): boolean => {
    if (quote === undefined || quote === '' || quoted.has(quote)) return false;
    quoted.add(quote);
    return true;
  };
  return GROUPS.map((group) => (
    <div key={group} className="letter-group">
      <h3>{t(`panel.group.${group}`)}</h3>
      <dl>
        {fields
          .filter((field) => field.group === group)
          .map((field) => (
            <FieldRow
              key={field.id}
              field={field}
              edits={edits}
              quote={field.read(edits.offer) !== null && isNew(field.finding(edits.reading)?.quote)}
            />
          ))}
      </dl>
    </div>
  ));
}
