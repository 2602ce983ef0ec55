/** Who speaks: what is known of an address or a host is said, what is not is not made up. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';
import type { Hint } from '../../../lib/reading/snapshot.ts';
import { isNearly } from '../../../lib/reading/speaker/domain.ts';
import { moneyAsked } from '../../../lib/reading/speaker/money-asked.ts';

const LETTER =
  'Dear Sam,\n\nCloudflare, Inc. is pleased to offer you the position of Software Engineer. Your base salary is $180,000 per year. Your start date is January 18, 2027.\n\nSincerely,\nDana Reyes, Cloudflare';

const codes = (hints: Hint[], url: string | null = null, text = LETTER): string[] =>
  read(fromText(text, { hints, url })).remarks.flatMap(({ code, quote }) =>
    /^(?:sender|host|asks)-/.test(code) ? [`${code} ${quote}`] : [],
  );
const from = (address: string): string[] =>
  codes([{ field: 'sender', value: `Dana Reyes <${address}>`, path: 'From' }]);

describe('the address of a mail', () => {
  test.each([
    'dana@cloudflare.com',
    'dana@people.cloudflare.com',
    'no-reply@us.greenhouse-mail.io',
    'dse@docusign.net',
  ])('%s is the employer’s, or a service’s', (address) => expect(from(address)).toEqual([]));
  test.each(['cloudflare.offers@gmail.com', 'hr@outlook.com', 'dana@proton.me', 'dana@yahoo.co.uk'])(
    '%s is anybody’s',
    (address) => expect(from(address)).toEqual([`sender-free-mail ${address.split('@')[1]}`]),
  );
  test.each([
    'dana@c1oudflare.com',
    'dana@cloudfare.com',
    'dana@cloudflare-careers.com',
    'dana@cloudfiare.com',
    'dana@xn--cludflare-fzh.com',
    'dana@cloudflare.co',
  ])('%s looks like it', (address) =>
    expect(from(address)).toEqual([`sender-look-alike ${address.split('@')[1]}`]),
  );
  test('another one is named without a verdict', () =>
    expect(from('dana@brightpeople.example')).toEqual(['sender-other brightpeople.example']));
  test('of an employer whose addresses nobody knows nothing is said', () =>
    expect(
      codes(
        [{ field: 'sender', value: 'hr@quillfern.example', path: 'From' }],
        null,
        LETTER.replaceAll('Cloudflare', 'Quillfern'),
      ),
    ).toEqual([]));
});

describe('the host of a page whose data names an employer', () => {
  const posting: Hint[] = [
    { field: 'kind', value: 'posting', path: 'JobPosting' },
    { field: 'company', value: 'Cloudflare', path: 'JobPosting.hiringOrganization.name' },
  ];
  const text =
    'Software Engineer\nAbout the role\nResponsibilities: build things. Qualifications: 5 years of experience. The salary range is $150,000 to $200,000 per year. Apply now.';
  test.each([
    ['https://www.cloudflare.com/careers/1', []],
    ['https://boards.greenhouse.io/cloudflare/jobs/1', []],
    ['https://cloudflare-jobs.example/1', ['host-look-alike cloudflare-jobs.example']],
    ['https://best-jobs.example/1', ['host-other best-jobs.example']],
  ])('%s', (url, said) => expect(codes(posting, url, text)).toEqual(said));
});

describe('a mail that asks for money', () => {
  test.each([
    'Please buy three gift cards and send me the codes.',
    'We will mail you a check; deposit the check and pay our vendor for your home office.',
    'Kindly pay a refundable training fee of $250 before your start date.',
    'To confirm your place, transfer the registration fee today.',
    'Send the equipment deposit by Zelle.',
    'You need to purchase $300 in Bitcoin for your laptop.',
  ])('%s', (line) => expect(moneyAsked(`Dear Sam,\n${line}\nDana`)).not.toBeNull());
  test.each([
    'Please buy three gift cards and send me the codes.',
    'Kindly pay a refundable training fee of $250 before your start date.',
  ])('an offer with "%s" has the remark', (line) =>
    expect(codes([], null, `${LETTER}\n${line}`)).toEqual([`asks-for-money ${line}`]),
  );
  test.each([
    'Pay is made by direct deposit on the last day of the month.',
    'We will pay the registration fee for one conference a year.',
    'This offer depends on a background check.',
    'Please check the attached letter and send it back.',
    'We will never ask you to buy gift cards.',
    'You will receive a holiday gift card every December.',
    'The Company will reimburse your visa fees.',
  ])('%s asks for none', (line) => expect(moneyAsked(line)).toBeNull());
});

test('one letter makes a name near, two do not', () => {
  expect(isNearly('cloudflare', 'cloudfare')).toBe(true);
  expect(isNearly('cloudflare', 'cluodflare')).toBe(true);
  expect(isNearly('cloudflare', 'cloudflare')).toBe(false);
  expect(isNearly('cloudflare', 'clodfare')).toBe(false);
});
