/** The counter: ask, target, walk-away, how the gap splits, why, and Copy; or, where there is none, what to do instead. */
import type { LevelCase, Report } from '../../lib/report/report.ts';
import type { UserInputs } from '../../lib/worth/offer.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { Section } from '../base/Section.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { askText } from './askText.ts';
import { CaseTabs } from './CaseTabs.tsx';
import { Notes } from './Notes.tsx';
import { SplitChoice } from './SplitChoice.tsx';
import { SplitTable } from './SplitTable.tsx';
import { Three } from './Three.tsx';
import { Why } from './Why.tsx';

interface Props {
  cases: LevelCase[];
  /** The chosen case, with its ask split as the person wants it. */
  current: LevelCase;
  chosen: number;
  onChoose: (index: number) => void;
  report: Report;
  onInputs: (change: Partial<UserInputs>) => void;
  /** Where the raise goes: the name of a package. */
  split: string;
  onSplit: (name: string) => void;
}

export function Counter({ cases, current, chosen, onChoose, report, onInputs, split, onSplit }: Props) {
  const { plan, advice, missing, ownAsk } = current.result;
  const years = report.offer.equity?.years ?? null;
  return (
    <Section
      title={t(plan?.mode === 'known' ? 'panel.counter.known' : 'panel.counter.title')}
      aside={plan?.ask && <CopyButton quiet label={t('panel.copy.ask')} text={askText(plan, report.offer)} />}
    >
      {cases.length > 1 && <CaseTabs cases={cases} chosen={chosen} onChoose={onChoose} />}
      {plan ? (
        <>
          <Three
            plan={plan}
            currency={report.offer.currency}
            walkAway={report.inputs.walkAway}
            onWalkAway={(walkAway) => onInputs({ walkAway })}
          />
          <SplitChoice packages={plan.packages} split={split} onSplit={onSplit} />
          {plan.parts.length > 0 && (
            <SplitTable parts={plan.parts} years={years} payPeriod={report.offer.payPeriod} />
          )}
          <Why result={current.result} />
        </>
      ) : (
        missing.length === 0 && <p>{t('panel.counter.none')}</p>
      )}
      {ownAsk && (
        <p>
          <Words of="panel.ownAsk.shown" with={{ ask: ownAsk }} />
        </p>
      )}
      {missing.length > 0 && (
        <>
          <h3>{t('panel.counter.missing')}</h3>
          <Notes notes={missing} />
        </>
      )}
      <Notes notes={advice} />
    </Section>
  );
}
