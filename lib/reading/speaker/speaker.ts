/**
 * Who speaks: whether the address of a mail, or the host of a page, is one of the employer's, and whether the mail asks for
 * money. It says what is known and gives no verdict: employers write through services, and have more domains than we know.
 */
import { webUrl } from '../../sites/hosts.ts';
import { clip } from '../read-quote.ts';
import type { Reading } from '../reading.ts';
import type { Snapshot } from '../snapshot.ts';
import { senderParts } from '../who/employer/address.ts';
import { companyById } from '../who/employer/known.ts';
import { ownerOf } from './domain.ts';
import { moneyAsked } from './money-asked.ts';

type Remark = Reading['remarks'][number];

const isDomain = (domain: string): boolean => URL.canParse(`https://${domain}/`);

/** What is known of the address that a mail of an offer comes from. */
function ofSender({ hints }: Snapshot, company: Reading['company']): Remark[] {
  const sender = hints.find(({ field }) => field === 'sender');
  const domain = sender ? senderParts(sender.value).domain : '';
  if (domain === '' || !isDomain(domain)) return [];
  const known = company?.value.id ? companyById(company.value.id) : null;
  const owner = ownerOf(domain, known);
  if (owner === 'free-mail' || owner === 'look-alike') return [{ code: `sender-${owner}`, quote: domain }];
  return owner === 'other' && known && known.domains.length > 0
    ? [{ code: 'sender-other', quote: domain }]
    : [];
}

/** What is known of a page whose data says it is the job of an employer. */
function ofHost({ url, hints }: Snapshot, company: Reading['company']): Remark[] {
  const host = webUrl(url ?? '')?.hostname ?? '';
  const known = company?.value.id ? companyById(company.value.id) : null;
  const isClaimed = hints.some(({ field, path }) => field === 'company' && path.startsWith('JobPosting'));
  if (host === '' || !known || !isClaimed || known.domains.length === 0) return [];
  const owner = ownerOf(host, known);
  if (owner === 'look-alike') return [{ code: 'host-look-alike', quote: host }];
  return owner === 'other' ? [{ code: 'host-other', quote: host }] : [];
}

/** Remarks about who speaks in an offer or a posting. */
export function speaker(snapshot: Snapshot, { kind, company }: Pick<Reading, 'kind' | 'company'>): Remark[] {
  const isMail = snapshot.hints.some(({ field }) => field === 'sender');
  const asked = kind.value === 'offer' || isMail ? moneyAsked(snapshot.text) : null;
  return [
    ...(asked ? [{ code: 'asks-for-money', quote: clip(asked) }] : []),
    ...(kind.value === 'offer' ? ofSender(snapshot, company) : []),
    ...(kind.value === 'other' ? [] : ofHost(snapshot, company)),
  ];
}
