/** What can be looked up: every company with evidence, its roles and regions, with the words each is found by. */
import companies from '../../data/companies/index.ts';
import type { Guide } from '../guides/schema.ts';
import type { Evidence, PlaceMatch } from './evidence.ts';
import { regionById } from './places.ts';

/** One thing to look up: a role of a company in a region. */
export interface Entry {
  company: number;
  role: number;
  region: number;
  guide: Guide;
}

export interface Catalogue {
  companies: { id: string; name: string }[];
  roles: { title: string; family: string }[];
  regions: NonNullable<PlaceMatch['region']>[];
  entries: Entry[];
  /** Words to search, by the same index as the lists above. */
  words: { companies: string[]; roles: string[]; regions: string[] };
}

/** What people type for a role family besides its title. */
const FAMILY_WORDS: Record<string, string> = {
  'ml-ai': 'machine learning artificial intelligence',
  software: 'swe sde developer backend frontend full stack',
  data: 'analytics analyst scientist',
  infrastructure: 'sre devops platform reliability',
  'engineering-management': 'em manager',
  'program-management': 'tpm',
  product: 'pm',
};

const aliases = new Map<string, string[]>(companies.map(({ id, aliases: names }) => [id, names]));

/** Index of the item in the list, added at its end where it is new. */
function place<T>(list: T[], item: T, same: (other: T) => boolean): number {
  const at = list.findIndex(same);
  return at >= 0 ? at : list.push(item) - 1;
}

/** The catalogue of a set of guides. */
export function catalogueOf(guides: Guide[]): Catalogue {
  const found: Catalogue = {
    companies: [],
    roles: [],
    regions: [],
    entries: [],
    words: { companies: [], roles: [], regions: [] },
  };
  const companyAt = new Map<string, number>();
  for (const guide of guides) {
    const company = companyAt.get(guide.company.id) ?? found.companies.push(guide.company) - 1;
    companyAt.set(guide.company.id, company);
    const role = place(found.roles, guide.role, (other) => other.title === guide.role.title);
    for (const band of guide.bands) {
      const named: Evidence['regions'][number] = {
        id: band.region,
        name: regionById(band.region)?.name ?? band.place,
        currency: band.currency,
      };
      const region = place(found.regions, named, (other) => other.id === band.region);
      if (!found.entries.slice(-12).some((entry) => entry.guide === guide && entry.region === region))
        found.entries.push({ company, role, region, guide });
    }
  }
  found.words.companies = found.companies.map(({ id, name }) => [name, ...(aliases.get(id) ?? [])].join(' '));
  found.words.roles = found.roles.map(({ title, family }) => `${title} ${FAMILY_WORDS[family] ?? ''}`);
  found.words.regions = found.regions.map(({ id, name }) =>
    [name, ...(regionById(id)?.names ?? []), regionById(id)?.country ?? ''].join(' '),
  );
  return found;
}
