/** Facts about a company that expire its evidence: its shares stopped trading, a guide's price or results are past. */
import files from '../../data/events/index.ts';
import { source } from '../figures/leaf.ts';
import { noon } from './day.ts';
import type { EventFile } from './event-schema.ts';
import type { CompanyEvent } from './evidence.ts';

const EVENTS = files as EventFile[];

function toEvent(file: EventFile): CompanyEvent {
  const sources = file.sources.map((each) => ({ ...each, n: null }));
  const params: CompanyEvent['params'] = {};
  for (const [name, date] of Object.entries(file.dates)) params[name] = noon(date);
  for (const [name, { value, unit, currency, source: index }] of Object.entries(file.figures)) {
    const reference = sources[index];
    if (!reference) throw new Error(`Event ${file.id}: no source ${index} for ${name}`);
    params[name] = source(value, unit, currency, reference);
  }
  const { id, date, kind, textKey, askKey } = file;
  return { id, date, kind, textKey, askKey, params, sources };
}

/**
 * What has happened to a company by `today`, newest first. Events about a guide only show where that guide is used.
 */
export const eventsFor = (companyId: string | null, guideIds: string[], today: string): CompanyEvent[] =>
  EVENTS.filter((file) => file.companyId === companyId && file.date <= today)
    .filter((file) => file.guideIds.length === 0 || file.guideIds.some((id) => guideIds.includes(id)))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(toEvent);
