/** Whose a mail or web domain is, as far as it is known: the employer's, near it, anybody's, or somebody else's. */
import { siteAt } from '../../sites/find.ts';
import { isMailer, isProvider, ownLabel } from '../who/employer/address.ts';
import { type Company, companyByHost } from '../who/employer/known.ts';

export type Owner = 'own' | 'look-alike' | 'free-mail' | 'service' | 'other';

/** What signs and letters are put in the place of others in a name. */
const DRESS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['0', 'o'],
  ['1', 'l'],
  ['3', 'e'],
  ['5', 's'],
  ['i', 'l'],
  ['-', ''],
];
/** A shorter name is near too many others. */
const MIN_LABEL = 5;

const plain = (label: string): string =>
  DRESS.reduce((name, [from, to]) => name.replaceAll(from, to), label.toLowerCase());

/** True where one letter is more, less, another, or two stand the other way round. */
export function isNearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** True where a domain's name looks like the employer's, or puts a word to it (`acme-careers.com`), and is not its own. */
function looksLike(domain: string, company: Company): boolean {
  const label = ownLabel(domain) ?? '';
  if (label.startsWith('xn--')) return true;
  return company.domains.some((own) => {
    const real = ownLabel(own) ?? '';
    if (real.length < MIN_LABEL) return false;
    return plain(label) === plain(real) || isNearly(label, real) || label.includes(real);
  });
}

/** Whose a domain is, for a letter or page of an employer whose domains are known. */
export function ownerOf(domain: string, company: Company | null): Owner {
  if (isProvider(domain)) return 'free-mail';
  if (company && companyByHost(domain)?.id === company.id) return 'own';
  if (isMailer(domain) || siteAt(new URL(`https://${domain}/`))) return 'service';
  return company && looksLike(domain, company) ? 'look-alike' : 'other';
}
