/** Employers as other authors name them: letterheads without a legal ending, endings in capitals, cards with bars. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import type { Hint } from '../../lib/reading/snapshot.ts';
import { readCompany } from '../../lib/reading/who/employer/employer.ts';

const offer = (text: string, hints: Hint[] = []) =>
  readCompany(fromText(text, { hints }), 'offer')?.value.name ?? null;
const posting = (text: string) => readCompany(fromText(text), 'posting')?.value.name ?? null;

describe('in offers', () => {
  test.each([
    ['          THISTLE & OAK\n       fine chairs\n\nJesse,\nthis is to confirm our offer.', 'THISTLE & OAK'],
    ['SANDPIPER PAY PTE. LTD.\n(UEN 201234567K)\nDear Wei\nLetter of appointment', 'SANDPIPER PAY PTE. LTD.'],
    ['Heron Motors K.K.\nOsaka\nDear Ms Roy, we decided to offer you a position.', 'Heron Motors K.K.'],
    ['Nordhang GmbH | Am Kai 2 | 20457 Hamburg\nDear Ida,\nwe welcome you as Analyst.', 'Nordhang GmbH'],
    ['Hi Tom, Orla here from The Salthouse. We want you as our sous chef.', 'The Salthouse'],
    ['Juniper Valley\nOffer Letter\nDear Ana,\nyou are offered the role.', 'Juniper Valley'],
  ])('%s', (text, name) => {
    expect(offer(text)).toBe(name);
  });

  test('a domain runs the words together, the text does not', () => {
    const hints: Hint[] = [{ field: 'sender', value: 'Noor <noor@ternrobotics.com>', path: 'From' }];
    expect(offer('Hi Eli,\nhere is the offer.\nNoor Haddad\nHead of People, Tern Robotics', hints)).toBe(
      'Tern Robotics',
    );
  });

  test('an agency that is named beside who speaks is not the employer', () => {
    expect(offer('Craig (Bayline Recruitment): good news, they want you, $98k base')).toBeNull();
    expect(offer('Craig (Bayline Recruitment): join Bayline Recruitment, $98k base')).toBe(
      'Bayline Recruitment',
    );
  });

  test.each([
    'OFFER LETTER\nDear Ana,\nyou are offered the role.',
    'Ana Li\n12 Pine Street\nDear Ana,\nyou are offered the role.',
    'The Foundation would like to employ you. On behalf of the Foundation, welcome.',
  ])('no employer: %s', (text) => {
    expect(offer(text)).toBeNull();
  });
});

describe('in postings', () => {
  test.each([
    ['Analyst\nTea Cart Commerce | Gurugram\nWho we are\nA shop.', 'Tea Cart Commerce'],
    ['Analyst\nAbout the job\nQuill Lane helps adults learn.\nQuill Lane is small.', 'Quill Lane'],
  ])('%s', (text, name) => {
    expect(posting(text)).toBe(name);
  });

  test('an agency that writes for its client is not the employer', () => {
    expect(posting('Engineer\nOur client, a bank, seeks an engineer.\nRidge Staffing is hiring.')).toBeNull();
  });
});

describe('in offers, other clauses', () => {
  test.each([
    ['We (Quill Works, Inc., a Delaware corp) are offering you a job as Analyst.', 'Quill Works, Inc.'],
    ['We bieden je een baan als hydroloog bij Waterrad in Zwolle.', 'Waterrad'],
    ['nous vous proposons le poste de Comptable au sein de Lumenis', 'Lumenis'],
  ])('%s', (text, name) => {
    expect(offer(text)).toBe(name);
  });

  test.each([
    'The role needs a security clearance at Baseline level, says this offer.',
    'You may join the NEST pension scheme once you accept this offer.',
    'Dear Ana Li\nAna Li\nyou are offered the role.',
  ])('no employer: %s', (text) => {
    expect(offer(text)).toBeNull();
  });

  test('below the date stands the reader, not the employer', () => {
    expect(offer('12 May 2027\nMaple Grove\nDear Ana,\nyou are offered the role.')).toBeNull();
  });

  test('a domain that the subject writes in two words', () => {
    const hints: Hint[] = [
      { field: 'sender', value: 'Ola <ola@mazurylabs.example>', path: 'From' },
      { field: 'subject', value: 'Your offer from Mazury Labs', path: 'Subject' },
    ];
    expect(offer('Hi Ewa,\nwelcome aboard.', hints)).toBe('Mazury Labs');
  });
});
