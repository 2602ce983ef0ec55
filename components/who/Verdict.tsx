/** One sentence: where the offer stands in the range that it may be compared with. */
import { useContext } from 'react';
import type { Position } from '../../lib/counter/plan.ts';
import type { EvidenceRange } from '../../lib/evidence/evidence.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { hasWords } from '../../lib/words/words.ts';
import { LookupContext } from '../evidence/lookup.ts';
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
      of={inside ? 'answer.position.inside' : 'answer.position.outside'}
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

/** Between two levels, or in two of them at once: the level is worth asking about even where a title names one. */
function FitSentence({ report }: { report: Report }) {
  const { fit } = report;
  if (!fit || fit.how === 'one' || !hasWords(fit.textKey)) return null;
  return (
    <span>
      {' '}
      <Words of={fit.textKey} with={fit.params} />
    </span>
  );
}

export function Verdict({ report, levelCase }: { report: Report; levelCase: LevelCase }) {
  const [first] = told(levelCase);
  const looking = useContext(LookupContext) === 'looking';
  const company = report.offer.company ?? t('state.thisCompany');
  const none =
    levelCase.total && !levelCase.result.recurring
      ? 'answer.position.totalUnknown'
      : looking
        ? 'answer.position.looking'
        : 'answer.position.none';
  return (
    <p className="position">
      {report.cases.length > 1 ? (
        t('answer.position.several')
      ) : first ? (
        <Sentence {...first} company={company} />
      ) : (
        t(none, { company })
      )}
      <FitSentence report={report} />
    </p>
  );
}
