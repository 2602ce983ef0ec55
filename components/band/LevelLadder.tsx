/** The same offer at every level of the guide, on one axis, with the gaps and overlaps between the levels in words. */
import type { Ladder, Rung } from '../../lib/report/ladder.ts';
import { Section } from '../base/Section.tsx';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { RangeRows } from './RangeRows.tsx';

const Name = ({ level, p, word, candidate }: Rung) => (
  <>
    {candidate ? <strong>{level.label}</strong> : level.label}
    <small>
      {t(`panel.word.${word}`)}
      {word !== 'below' && word !== 'above' && (
        <>
          , <Num figure={p} label={level.label} />
        </>
      )}
    </small>
  </>
);

export function LevelLadder({ ladder }: { ladder: Ladder }) {
  const { measure, value, rungs, seams } = ladder;
  return (
    <Section
      title={t('panel.ladder.title')}
      fold={rungs.map(({ level, word }) => `${level.label}: ${t(`panel.word.${word}`)}`).join(' · ')}
    >
      <RangeRows
        caption={t('panel.ladder.caption', { measure })}
        offer={{ figure: value, label: t('panel.marker.offer') }}
        rows={rungs.map((rung) => ({
          id: rung.range.id,
          name: <Name {...rung} />,
          low: rung.range.low,
          high: rung.range.high,
          median: null,
        }))}
      />
      {seams.length > 0 && (
        <ul className="lines soft">
          {seams.map(({ kind, lower, upper, low, high }) => (
            <li key={`${lower}:${upper}`}>
              <Words of={`panel.ladder.${kind}`} with={{ lower, upper, low, high }} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
