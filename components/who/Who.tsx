/** Who offers what, at which level and where: the heading of the report, each part correctable where it stands. */
import type { ReactNode } from 'react';
import { titledLevel } from '../../lib/report/query.ts';
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
      at="who:"
      value={value}
      suggestions={edits.suggestions[id]}
      corrected={isCorrected(field, edits.offer, edits.asRead)}
      onChange={(next) => edits.change(field, next)}
      onRestore={() => edits.restore(field)}
    >
      {worded ?? (value === null ? t(`panel.who.missing.${id}`) : String(value))}
    </Editable>
  );
}

interface Props {
  edits: Edits;
  /** Levels of the evidence that fit, in its words. */
  candidates: string[];
  /** Stands beside the company: by when to reply. */
  aside?: ReactNode;
  /** Rank of the heading: 1 where it heads the report. */
  rank?: 1 | 2;
}

export function Who({ edits, candidates, aside, rank = 1 }: Props) {
  const Heading = rank === 1 ? 'h1' : 'h3';
  const titled = titledLevel(edits.reading, edits.offer);
  const only = candidates.length === 1 ? candidates[0] : undefined;
  const level = titled ? (only ?? titled.text) : edits.offer.level === null ? undefined : only;
  const sure = levelCertainty(edits, candidates);
  return (
    <div className="who">
      <Heading>
        <Part id="company" edits={edits} />
      </Heading>
      {aside}
      <p>
        <Part id="role" edits={edits} />
        <span className="who-part">
          <Part id="level" edits={edits} worded={level} /> {sure && <span className="soft sure">{sure}</span>}
        </span>
        <Part id="place" edits={edits} />
      </p>
    </div>
  );
}
