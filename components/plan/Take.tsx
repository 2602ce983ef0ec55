/** Ways to take the plan along: the clipboard, a file, a calendar, a page to print. */
import { useId, useState } from 'react';
import { type Playbook, replyBy } from '../../lib/playbook/collected.ts';
import { calendar } from '../../lib/playbook/exports/ics.ts';
import { markdown } from '../../lib/playbook/exports/markdown.ts';
import { planBlocks, playbookBlocks } from '../../lib/playbook/exports/outline.ts';
import { plain } from '../../lib/playbook/exports/plain.ts';
import { CopyButton } from '../base/CopyButton.tsx';
import { download } from '../base/download.ts';
import { t } from '../words/t.ts';
import { openToPrint } from './printPage.ts';

/** File names say nothing of an offer either: folders sync as calendars do. */
const nameOf = ({ today }: Playbook, ending: string): string => `playbook-${today}.${ending}`;

function saveCalendar(playbook: Playbook, detailed: boolean): void {
  const { plan, today, facts } = playbook;
  if (!plan) return;
  const details = detailed ? { company: facts.offer.company } : null;
  const file = calendar({ plan, today, deadline: replyBy(facts), details, locale: facts.locale });
  download(file, nameOf(playbook, 'ics'), 'text/calendar');
}

export function Take({ playbook }: { playbook: Playbook }) {
  const id = useId();
  const [detailed, setDetailed] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const print = () => setBlocked(!openToPrint(playbookBlocks(playbook), t('plan.title')));
  const save = () => download(markdown(playbookBlocks(playbook)), nameOf(playbook, 'md'), 'text/markdown');
  return (
    <div className="take">
      <div className="row">
        {playbook.plan && <CopyButton text={plain(planBlocks(playbook))} label={t('plan.copy')} />}
        <button type="button" className="btn" onClick={save}>
          {t('plan.save')}
        </button>
        <button type="button" className="btn" onClick={print}>
          {t('plan.print')}
        </button>
        {playbook.plan && (
          <button type="button" className="btn" onClick={() => saveCalendar(playbook, detailed)}>
            {t('plan.ics')}
          </button>
        )}
      </div>
      {playbook.plan && (
        <>
          <div className="check">
            <input
              type="checkbox"
              id={id}
              checked={detailed}
              aria-describedby={`${id}-why`}
              onChange={(event) => setDetailed(event.currentTarget.checked)}
            />
            <label htmlFor={id}>{t('plan.calendar.details')}</label>
          </div>
          <p id={`${id}-why`} className="soft small">
            {t('plan.calendar.why')}
          </p>
        </>
      )}
      <p role="status" className={blocked ? 'refusal' : 'sr'}>
        {blocked && t('plan.print.failed')}
      </p>
    </div>
  );
}
