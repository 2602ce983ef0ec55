/** What happened to the company that changes how its figures are read, and what to ask about it. */
import type { CompanyEvent } from '../../lib/evidence/evidence.ts';
import { InfoIcon } from '../base/icons.tsx';
import { OriginLine } from '../figure/Origin.tsx';
import { dateText, t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

export function Events({ events }: { events: CompanyEvent[] }) {
  return (
    <ul className="notes">
      {events.map((event) => (
        <li key={event.id} className="note event">
          <InfoIcon />
          <div>
            <p>
              <Words of={event.textKey} with={event.params} />
            </p>
            {event.askKey && (
              <p className="ask">
                <strong>{t('panel.events.ask')}</strong> <Words of={event.askKey} with={event.params} />
              </p>
            )}
            <details>
              <summary>{t('panel.events.sources', { date: dateText(event.date) })}</summary>
              <ul className="lines">
                {event.sources.map((source) => (
                  <li key={`${source.publisher}:${source.what}`}>
                    <OriginLine origin={{ from: 'source', source }} />
                  </li>
                ))}
              </ul>
            </details>
          </div>
        </li>
      ))}
    </ul>
  );
}
