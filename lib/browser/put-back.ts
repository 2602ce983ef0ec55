/** The way back from a removal. */
import { KINDS } from './kinds.ts';
import { type Removed, write } from './store/change.ts';
import { type Outcome, outcomeOf } from './store/outcome.ts';
import { storedWhere } from './store/read.ts';
import { inTurn } from './store/turn.ts';

/** Puts removed records back where they lay; where something lies there by now they join it, as an import does. */
export const putBack = ({ records }: Removed): Promise<Outcome<null>> =>
  outcomeOf(() =>
    inTurn(async (): Promise<Outcome<null>> => {
      const kinds = KINDS.filter(({ owns }) => Object.keys(records).some(owns));
      const all = await storedWhere((key) => key in records || kinds.some(({ owns }) => owns(key)));
      const items: Record<string, unknown> = {};
      for (const [key, record] of Object.entries(records)) {
        const kind = KINDS.find(({ owns }) => owns(key));
        const isFull = kind && Object.keys(all).filter(kind.owns).length >= kind.most;
        if (!(key in all) && isFull) return { refused: 'too-many' };
        const found = key in all ? kind?.take(record, (at) => all[at]) : { key, items: { [key]: record } };
        if (!found || !('key' in found)) return { refused: 'wrong-shape' };
        Object.assign(items, found.items);
      }
      await write(items);
      return { stored: null };
    }),
  );
