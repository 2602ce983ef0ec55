/** Places as other authors write them: labels, card lines, asides, towns with their state, offices by their town. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { readPlace } from '../../lib/reading/place/place.ts';
import type { Kind } from '../../lib/reading/reading.ts';

const place = (text: string, kind: Kind) => {
  const value = readPlace(fromText(text), kind)?.value;
  return value ? [value.city, value.country, value.remote] : null;
};

describe('in offers', () => {
  test.each<[string, string | null, string]>([
    ['Place: Wrocław, ul. Długa 4 (hybrid)', 'Wrocław', 'PL'],
    ['Work location: Osaka Head Office', 'Osaka', 'JP'],
    ['to employ you in the capacity of Sales Manager, Doha, on the following terms', 'Doha', 'QA'],
    ['Ihnen eine Anstellung als Statiker in Bremen anbieten zu können', 'Bremen', 'DE'],
    ['We offer you the position of Nurse (80%) in St. Gallen as of 1 May 2027.', 'St. Gallen', 'CH'],
    ['We offer you the role of Nurse in our Leeds clinic.', 'Leeds', 'GB'],
    ['Vous rejoindrez notre studio de Montréal.', 'Montréal', 'CA'],
    // The town, not the part of it where the office is.
    ['You will be based at our Baner, Pune office.', 'Pune', 'IN'],
    ['Permanent, Brisbane office in Fortitude Valley, 3 days in.', 'Brisbane', 'AU'],
    ['Base pay £40,000.\n8. Location. Christchurch, with two days a week from home.', 'Christchurch', 'NZ'],
  ])('%s', (text, city, country) => {
    expect(place(text, 'offer')).toEqual([city, country, false]);
  });
});

test('where a position will move is not where it is', () => {
  expect(
    place('It is expected that your position will relocate to our offices in Dublin, California.', 'offer'),
  ).toBeNull();
  expect(place('You will relocate to our offices in Dublin, California.', 'offer')?.[0]).toBe('Dublin');
});

describe('in postings', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['Analyst\nTea Sellers | Gurugram (WFO 3 days)', 'Gurugram', 'IN', false],
    ['Quill — Senior Engineer — London, UK (hybrid 2d/wk) — £80k', 'London', 'GB', false],
    ['Analyst\nQuill\n🌎 Remote,Hybrid - WFH / Leeds, United Kingdom', 'Leeds', 'GB', true],
    ['Analyst\nThis is a remote role open to candidates in the United States.', null, 'US', true],
    ['[Remote] Analyst\nThe job is a remote job and is open to candidates in USA.', null, 'US', true],
    ['Analyst\nYou will test satellites. Based in Long Beach, CA.', 'Long Beach', 'US', false],
    ['Analyst\nQuill is a perfume house (Paris, France) with eleven shops.', 'Paris', 'FR', false],
    ['Analyst\nLocation: Adelaide SA', 'Adelaide', 'AU', false],
    ['Analyst\nQuill Systems · Canberra ACT\nAbout the role', 'Canberra', 'AU', false],
    ['Analyst\nQuill Systems · Sydney NSW 2000\nAbout the role', 'Sydney', 'AU', false],
    ['Analyst\nQuill Systems · Bendigo VIC\nAbout the role', 'Bendigo', 'AU', false],
  ])('%s', (text, city, country, remote) => {
    expect(place(text, 'posting')).toEqual([city, country, remote]);
  });

  test.each<[string, string | null]>([
    ['Arzt\nArbeitsort: Chur\nIhre Aufgaben', 'Chur'],
    ['Clerk\nLocation: Nether Wallop\nDuties', 'Nether Wallop'],
    ['Analista\nLocal: São Paulo, SP (híbrido)\nRequisitos', 'São Paulo, SP (híbrido)'],
    ['Tester\nQuill sp. z o.o. | Kraków / zdalnie', 'Kraków / zdalnie'],
    ['Architect\nQuill\n🌎 Washington, DC Metro (Hybrid)', 'Washington, DC Metro (Hybrid)'],
    ['Clerk\nLocation: Multiple Sites\nDuties', null],
    ['Tutor\nQuill | SAT | ACT\nDuties', null],
    ['Clerk\nLocation\nYou will choose.', null],
    ['Nurse\nLicenses: NY, NJ and CT\nDuties', null],
    ['Clerk\nWork setup: Hybrid, Makati City\nDuties', 'Hybrid, Makati City'],
    ['Head of Mathematics\nGuildford, Surrey\nRequired for January', 'Guildford, Surrey'],
    // Where one may work is not where the work is.
    ['Clerk\nIn this role you may work remote or hybrid from our Denver office.', null],
    ['Clerk\nYou will work from our Denver office.', 'Denver'],
  ])('%s', (text, stated) => {
    expect(readPlace(fromText(text), 'posting')?.value.text ?? null).toBe(stated);
  });

  test('a mode in brackets is no town', () => {
    expect(place('Staff Engineer, Platform (Remote) - $200,000', 'posting')?.[0] ?? null).toBeNull();
  });
});

test('a state whose law a company is of is no place of work', () => {
  expect(
    place(
      'This is an agreement with Halcyon, Inc., a Delaware corporation with its principal office elsewhere.',
      'offer',
    ),
  ).toBeNull();
});
