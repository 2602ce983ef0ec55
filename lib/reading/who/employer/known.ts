/**
 * The employers that are known by name: `data/companies/<id>.json`, one a file. Names are compared by their core,
 * without legal endings; a look-alike's name never resolves to the employer it resembles.
 */

import companies from '../../../../data/companies/index.ts';
import { withoutLegalForms } from '../../../lexicon/legal-forms.ts';

/** One employer. `data/companies/*.json` are checked against this by a test. */
export interface Company {
  id: string;
  name: string;
  /** Legal and former names, and brands under which it hires. */
  aliases: string[];
  /** Mail and web domains, without `www`. */
  domains: string[];
  /** `<board>:<slug>`, for example `greenhouse:cloudflare`. */
  boards: string[];
  /** Other employers whose names begin alike or contain this one's. */
  lookAlikes: string[];
  /** True where the name is an ordinary word, so that the word alone proves nothing. */
  commonWord: boolean;
}

/**
 * A name without legal forms, in lower case: the part by which employers are compared. `Technologies`, `Group`,
 * `Holdings` and the like stay: Cohere Technologies is not Cohere. Where such a word belongs to an employer, its file has
 * the whole name as an alias.
 */
export function coreName(name: string): string {
  let plain = name.slice(0, 200).replaceAll('&', ' and ').replaceAll('’', "'").trim();
  if (plain.endsWith("'s")) plain = plain.slice(0, -2);
  const core = withoutLegalForms(plain);
  return core.startsWith('the ') ? core.slice(4) : core;
}

const COMPANIES = companies as Company[];
const byId = new Map(COMPANIES.map((company) => [company.id, company]));
const byName = new Map<string, Company>();
const byDomain = new Map<string, Company>();
const byBoard = new Map<string, Company>();
const lookAlikes = new Set<string>();
for (const company of COMPANIES) {
  for (const name of [company.name, ...company.aliases]) byName.set(coreName(name), company);
  for (const domain of company.domains) byDomain.set(domain, company);
  for (const board of company.boards) byBoard.set(board.toLowerCase(), company);
  for (const name of company.lookAlikes) lookAlikes.add(coreName(name));
}

/** The employer of an id of the index. */
export const companyById = (id: string): Company | null => byId.get(id) ?? null;

/** The employer of a whole name, null for unknown ones and look-alikes. */
export function companyByName(name: string): Company | null {
  const core = coreName(name);
  return lookAlikes.has(core) ? null : (byName.get(core) ?? null);
}

/** The employer of a mail or web host: `careers.cloudflare.com` belongs to `cloudflare.com`. */
export function companyByHost(host: string): Company | null {
  const parts = host.toLowerCase().split('.');
  for (let i = 0; i < parts.length - 1; i++) {
    const company = byDomain.get(parts.slice(i).join('.'));
    if (company) return company;
  }
  return null;
}

/** The employer of a job board's slug, whatever the board when `board` is null. */
export function companyByBoard(board: string, slug: string): Company | null {
  return byBoard.get(`${board}:${slug}`.toLowerCase()) ?? null;
}

/** Employers known by name, for the lookup and for tests. */
export const allCompanies = (): readonly Company[] => COMPANIES;
