/** One sentence: where the offer stands in the range that it may be compared with. */
import type { Position } from '../../lib/counter/plan.ts';
import type { EvidenceRange } from '../../lib/evidence/evidence.ts';
import type { LevelCase } from '../../lib/report/report.ts';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

const MEASURES = ['total', 'base', 'grant'] as const;

/** The ranges of a case by id, so that a position finds the one it is measured on. */
const rangesOf = (levelCase: LevelCase): EvidenceRange[] =>
  [levelCase.total, levelCase.base, levelCase.grant].filter((range) => range !== null);

/** The positions worth a sentence: the total first; the base where it says something besides. */
export function told(levelCase: LevelCase): Told[] {
  const ranges = rangesOf(levelCase);
  return MEASURES.flatMap((measure) => {
    const position = levelCase.result.positions.find((one) => one.measure === measure);
    const range = ranges.find(({ id }) => id === position?.rangeId);
    return position && range ? [{ position, range }] : [];
  });
}

interface Told {
  position: Position;
  range: EvidenceRange;
}

function Sentence({ position, range, company }: Told & { company: string }) {
  const inside = position.word !== 'below' && position.word !== 'above';
  return (
    <Words
      of={inside ? 'panel.verdict.inside' : 'panel.verdict.outside'}
      with={{
        measure: position.measure,
        word: position.word,
        p: position.p,
        low: range.low,
        high: range.high,
        tier: range.tier,
        company,
      }}
    />
  );
}

interface Props {
  levelCase: LevelCase;
  /** The level is unsure: no sentence holds for all candidates. */
  several: boolean;
  company: string | null;
}

export function Verdict({ levelCase, several, company }: Props) {
  if (several) return <p className="verdict">{t('panel.verdict.several')}</p>;
  const [first] = told(levelCase);
  if (!first) return <p className="verdict">{t('panel.verdict.none')}</p>;
  return (
    <p className="verdict">
      <Sentence {...first} company={company ?? t('state.thisCompany')} />
    </p>
  );
}
