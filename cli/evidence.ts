/**
 * `npm run evidence -- [--json] --company X [--role Y] [--level Z] [--place P] [--currency C] [--today YYYY-MM-DD]
 * [--kept FILE] [--library PATH]`: what is known about pay there, by tier, exactly as the panel finds it. `--role` is a title or a role family
 * (`ml-ai`); `--level` a word or code, several with commas. `--json` prints one line.
 * `--library` lays the guides of a file or a folder beside the bundled ones, as the panel does with imported ones.
 * `--kept` adds the postings that were kept in the extension, from the file that its export wrote.
 */
import { findEvidence } from '../lib/evidence/find.ts';
import { guidesInUse } from '../lib/evidence/in-use.ts';
import { GUIDES } from '../lib/guides/guides.ts';
import { companyByName } from '../lib/reading/who/employer/known.ts';
import { FAMILY_IDS, familyOf } from '../lib/reading/who/title/families.ts';
import { todayOr } from './days.ts';
import { rowsOf } from './evidence-data.ts';
import { evidenceJson } from './evidence-json.ts';
import { evidenceText } from './evidence-text.ts';
import { readKept } from './kept-file.ts';
import { readLibrary } from './library-files.ts';
import { BadUsage, type Outcome, optionsIn, outcomeOf, print } from './options.ts';

const USAGE =
  'Usage: npm run evidence -- [--json] --company X [--role Y] [--level Z] [--place P] [--currency C] [--today YYYY-MM-DD] [--kept FILE] [--library PATH]';

/** The command without a process around it. */
export const evidenceCommand = (args: string[]): Promise<Outcome> =>
  outcomeOf(USAGE, args, async () => {
    const options = optionsIn(args, {
      values: ['company', 'role', 'level', 'place', 'currency', 'today', 'kept', 'library'],
      flags: ['json'],
    });
    const { company, role, level, place, currency, kept, library } = options.values;
    if (!company?.trim() || options.words.length > 0) throw new BadUsage('');
    const companyId = companyByName(company)?.id ?? null;
    const isFamily = role !== undefined && FAMILY_IDS.includes(role);
    const rows = await rowsOf(companyId, company);
    const today = todayOr(options.values.today);
    const imported = library === undefined ? [] : await readLibrary(library, today);
    const { used: guides, others } = guidesInUse(GUIDES, imported, []);
    const evidence = findEvidence(
      {
        companyId,
        companyName: company,
        family: role === undefined ? null : isFamily ? role : familyOf(role),
        levels: level?.split(',').map((each) => each.trim()) ?? [],
        title: role === undefined || isFamily ? null : role,
        place: place ?? null,
        currency: currency?.toUpperCase() ?? null,
        stated: [],
        today,
      },
      { guides, others, rows, kept: kept === undefined ? [] : await readKept(kept) },
    );
    return options.flags.has('json')
      ? [JSON.stringify(evidenceJson(evidence, rows))]
      : evidenceText(evidence);
  });

if (import.meta.main) print(await evidenceCommand(process.argv.slice(2)));
