/**
 * `npm run lookup -- [--json] [--limit N] [--library PATH] QUERY`: employers that answer what was typed, ranked as in the popup, with
 * the tiers that have evidence of each, guides of a file or a folder among them. `--json` prints one line.
 */
import { makeEmployerLookup } from '../lib/evidence/employers.ts';
import { GUIDES } from '../lib/guides/guides.ts';
import { todayOr } from './days.ts';
import { employerIndex } from './evidence-data.ts';
import { readLibrary } from './library-files.ts';
import { BadUsage, type Outcome, optionsIn, outcomeOf, print } from './options.ts';

const USAGE = 'Usage: npm run lookup -- [--json] [--limit N] [--library PATH] QUERY';

/** The command without a process around it. */
export const lookupCommand = (args: string[]): Promise<Outcome> =>
  outcomeOf(USAGE, args, async () => {
    const options = optionsIn(args, { values: ['limit', 'library'], flags: ['json'] });
    const query = options.words.join(' ');
    const limit = Number(options.values.limit ?? 10);
    if (query.trim() === '') throw new BadUsage('');
    if (!Number.isInteger(limit) || limit < 1) throw new BadUsage('--limit: not a number of employers');
    const { library } = options.values;
    const imported = library === undefined ? [] : await readLibrary(library, todayOr(undefined));
    const guides = [...GUIDES, ...imported];
    const hits = makeEmployerLookup(await employerIndex(), guides)(query, limit);
    if (options.flags.has('json'))
      return [
        JSON.stringify({
          query,
          hits: hits.map(({ guides, posted, filed, ...hit }) => ({
            ...hit,
            tiers: { guide: guides, posted, filed },
          })),
        }),
      ];
    return hits.map(({ name, guides, posted, filed }) => {
      const tiers = Object.entries({ guide: guides, posted, filed }).filter(([, n]) => n > 0);
      return `${name}  ${tiers.map(([tier, n]) => `${tier} ${n}`).join(', ')}`;
    });
  });

if (import.meta.main) print(await lookupCommand(process.argv.slice(2)));
