/** Which drafts go by themselves: those older than sixty days, and the oldest of too many. */
import { remove } from '../store/change.ts';
import { storedWhere } from '../store/read.ts';

export const DRAFT = 'draft:';

export const MAX_DRAFTS = 50;
export const DRAFT_DAYS = 60;

const DAY = 86_400_000;

/** When a draft was kept; of one that cannot be read nobody knows, and it is not removed for its age. */
function keptAt(record: unknown): string | null {
  const { data } = (record ?? {}) as { data?: { savedAt?: unknown } | null };
  return typeof data?.savedAt === 'string' ? data.savedAt : null;
}

/** Keys of the drafts that go, of everything stored. */
export function overdue(all: Record<string, unknown>, now: number = Date.now()): string[] {
  const oldest = new Date(now - DRAFT_DAYS * DAY).toISOString();
  const drafts = Object.entries(all)
    .flatMap(([key, record]) => {
      const at = key.startsWith(DRAFT) ? keptAt(record) : null;
      return at === null ? [] : [{ key, at }];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
  return drafts.filter(({ at }, n) => n >= MAX_DRAFTS || at < oldest).map(({ key }) => key);
}

/** Removes them. Never rejects. */
export async function tidyDrafts(): Promise<void> {
  const all = await storedWhere((key) => key.startsWith(DRAFT)).catch(() => ({}));
  const keys = overdue(all);
  if (keys.length > 0) await remove(keys);
}
