/** While the level is unsure: the offer at each candidate level, and the question which one it is. */
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase } from '../../lib/report/report.ts';
import type { PositionWord } from '../../lib/worth/position.ts';
import { type RangeRow, RangeRows } from '../band/RangeRows.tsx';
import { told } from '../who/Verdict.tsx';
import { t } from '../words/t.ts';

interface Props {
  cases: LevelCase[];
  /** The offer on the measure of the cases' ranges. */
  offer: Figure | null;
  onChoose: (level: string) => void;
}

const rangeOf = (levelCase: LevelCase) => levelCase.total ?? levelCase.base;

/** The code or word under which a level is entered. */
export const levelValue = (level: NonNullable<LevelCase['level']>): string =>
  level.codes[0] ?? level.seniority[0] ?? level.label;

interface ChoiceProps extends Pick<Props, 'onChoose'> {
  level: NonNullable<LevelCase['level']>;
  /** Where the offer stands at this level. */
  place: PositionWord | undefined;
}

const Choice = ({ level, place, onChoose }: ChoiceProps) => (
  <button type="button" className="link" onClick={() => onChoose(levelValue(level))}>
    {level.label}
    {place && <small>{t(`panel.word.${place}`)}</small>}
  </button>
);

function rowOf(levelCase: LevelCase, onChoose: Props['onChoose']): RangeRow[] {
  const range = rangeOf(levelCase);
  const { level } = levelCase;
  if (!range || !level) return [];
  const place = told(levelCase)[0]?.position.word;
  return [
    {
      id: range.id,
      name: <Choice level={level} place={place} onChoose={onChoose} />,
      low: range.low,
      high: range.high,
      median: null,
    },
  ];
}

export function Levels({ cases, offer, onChoose }: Props) {
  const rows = cases.flatMap((levelCase) => rowOf(levelCase, onChoose));
  if (rows.length === 0) return null;
  return (
    <RangeRows
      caption={t('state.level-unsure.caption')}
      rows={rows}
      offer={offer && { figure: offer, label: t('panel.marker.offer') }}
    />
  );
}
