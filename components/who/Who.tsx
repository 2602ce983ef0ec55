/** Who offers what, at which level and where: the heading of the report, each part correctable where it stands. */
import { Editable } from '../fields/Editable.tsx';
import type { Edits } from '../fields/edits.ts';
import { fieldById, isCorrected } from '../fields/fields.ts';
import { t } from '../words/t.ts';
import { levelCertainty } from './certainty.ts';

interface PartProps {
  id: string;
  edits: Edits;
  /** The value as the evidence words it: "Senior (L5)" for `senior`. */
  worded?: string;
}

function Part({ id, edits, worded }: PartProps) {
  const field = fieldById(edits.offer, id);
  if (!field) return null;
  const value = field.read(edits.offer);
  return (
    <Editable
      field={field}
      value={value}
      suggestions={edits.suggestions[id]}
      corrected={isCorrected(field, edits.offer, edits.asRead)}
      onChange={(next) => edits.change(field, next)}
      onRestore={() => edits.restore(field)}
    >
      {value === null ? t(`panel.who.missing.${id}`) : (worded ?? String(value))}
    </Editable>
  );
}

interface Props {
  edits: Edits;
  /** Levels of the evidence that fit, in its words. */
  candidates: string[];
  /** Heading level: 1 where it heads the report. */
  level?: 1 | 2;
}

export function Who({ edits, candidates, level = 1 }: Props) {
  const Heading = level === 1 ? 'h1' : 'h3';
  const only = candidates.length === 1 ? candidates[0] : undefined;
  const sure = levelCertainty(edits, candidates);
  return (
    <div className="who">
      <Heading>
        <Part id="company" edits={edits} />
      </Heading>
      <p>
        <Part id="role" edits={edits} />
        <span className="who-part">
          <Part id="level" edits={edits} worded={only} /> {sure && <span className="soft sure">{sure}</span>}
        </span>
        <Part id="place" edits={edits} />
      </p>
    </div>
  );
}
