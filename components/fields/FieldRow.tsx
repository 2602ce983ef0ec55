/** One line of "what the letter says": label, value that can be corrected, and where it was read. */
import type { Owner } from '../../lib/reading/owners/owner.ts';
import type { Finding } from '../../lib/reading/reading.ts';
import { WarnIcon } from '../base/icons.tsx';
import { ShowWords } from '../figure/ShowWords.tsx';
import { ownerText } from '../words/owners.ts';
import { t } from '../words/t.ts';
import { absenceOf, isMissed, otherReading } from './doubt.ts';
import { Editable } from './Editable.tsx';
import type { Edits } from './edits.ts';
import type { Field } from './field.ts';
import { isCorrected } from './fields.ts';
import { labelText, valueText } from './shown.ts';

interface ReadFromProps {
  finding: Finding<unknown>;
  /** What the words may mean instead, where the finding is unsure. */
  other: Owner | null;
  label: string;
}

function ReadFrom({ finding, other, label }: ReadFromProps) {
  const { span, certainty } = finding;
  return (
    <>
      {certainty === 'implied' && <span>{t('panel.read.implied')} </span>}
      {certainty === 'unsure' && (
        <span className="check">
          <WarnIcon /> {t('panel.read.check')}{' '}
          {other !== null && <span>{t('panel.read.other', { other: ownerText(other) })} </span>}
        </span>
      )}
      <q className="quote">{finding.quote}</q>{' '}
      <ShowWords span={span} label={t('panel.read.showField', { label })} />
    </>
  );
}

export function FieldRow({ field, edits, quote }: { field: Field; edits: Edits; quote: boolean }) {
  const label = labelText(field);
  const mine = isCorrected(field, edits.offer, edits.asRead);
  const { asCorrected = edits.asRead, keepMine } = edits;
  const moved = mine && field.read(asCorrected) !== field.read(edits.asRead);
  const known = field.read(edits.offer) !== null;
  const absence = known ? null : absenceOf(field, edits.offer, edits.reading);
  const finding = absence ?? field.finding(edits.reading);
  const missed = !known && absence === null && isMissed(field, edits.reading);
  const empty = absence ? 'panel.field.none' : missed ? 'panel.field.notFound' : 'panel.field.add';
  return (
    <div className="field">
      <dt>{label}</dt>
      <dd>
        <Editable
          field={field}
          value={field.read(edits.offer)}
          suggestions={edits.suggestions[field.id]}
          country={edits.reading.place?.value.country ?? null}
          corrected={mine}
          onChange={(value) => edits.change(field, value)}
          onRestore={() => edits.restore(field)}
        >
          {known ? valueText(field, edits.offer) : t(empty)}
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
      {moved && (
        <dd className="from" role="status">
          {t('panel.read.nowSays', { value: valueText(field, edits.asRead) })}{' '}
          {keepMine && (
            <button type="button" className="link" onClick={keepMine}>
              {t('panel.read.keepMine')}
            </button>
          )}
        </dd>
      )}
      {quote && !mine && (known || absence) && finding && (
        <dd className="from">
          <ReadFrom finding={finding} other={otherReading(finding, edits.reading)} label={label} />
        </dd>
      )}
      {missed && (
        <dd className="from">
          {t('panel.field.notFoundText')} <a href="#unplaced">{t('panel.unplaced.link')}</a>
        </dd>
      )}
    </div>
  );
}
