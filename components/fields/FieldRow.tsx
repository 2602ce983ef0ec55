/** One line of "what the letter says": label, value that can be corrected, and where it was read. */
import { useContext } from 'react';
import type { Finding } from '../../lib/reading/reading.ts';
import { ShowContext } from '../figure/explain.ts';
import { t } from '../words/t.ts';
import { Editable } from './Editable.tsx';
import type { Edits } from './edits.ts';
import type { Field } from './field.ts';
import { isCorrected } from './fields.ts';
import { labelText, valueText } from './shown.ts';

function ReadFrom({ finding, label }: { finding: Finding<unknown>; label: string }) {
  const show = useContext(ShowContext);
  const { span } = finding;
  return (
    <>
      {finding.certainty === 'implied' && <span>{t('panel.read.implied')} </span>}
      {finding.certainty === 'unsure' && <span>{t('panel.read.unsure')} </span>}
      <q className="quote">{finding.quote}</q>{' '}
      {show && span && (
        <button
          type="button"
          className="link"
          aria-label={t('panel.read.showField', { label })}
          onClick={() => show(span)}
        >
          {t('panel.origin.show')}
        </button>
      )}
    </>
  );
}

export function FieldRow({ field, edits, quote }: { field: Field; edits: Edits; quote: boolean }) {
  const label = labelText(field);
  const mine = isCorrected(field, edits.offer, edits.asRead);
  const finding = field.finding(edits.reading);
  const known = field.read(edits.offer) !== null;
  return (
    <div className="field">
      <dt>{label}</dt>
      <dd>
        <Editable
          field={field}
          value={field.read(edits.offer)}
          suggestions={edits.suggestions[field.id]}
          corrected={mine}
          onChange={(value) => edits.change(field, value)}
          onRestore={() => edits.restore(field)}
        >
          {known ? valueText(field, edits.offer) : t('panel.field.add')}
        </Editable>
        {mine && (
          <span className="mine">
            {t('panel.read.yours')}{' '}
            <button
              type="button"
              className="link"
              aria-label={t('panel.read.restoreField', { label })}
              onClick={() => edits.restore(field)}
            >
              {t('panel.edit.restore')}
            </button>
          </span>
        )}
      </dd>
      {quote && !mine && known && finding && (
        <dd className="from">
          <ReadFrom finding={finding} label={label} />
        </dd>
      )}
    </div>
  );
}
