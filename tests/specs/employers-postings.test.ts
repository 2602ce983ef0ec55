/** Employers in postings: introduced by a heading, subject of their own sentences, heads of cards, public bodies. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import type { Hint } from '../../lib/reading/snapshot.ts';
import { readCompany } from '../../lib/reading/who/employer/employer.ts';

const employer = (text: string, hints: Hint[] = []) =>
  readCompany(fromText(text, { hints }), 'posting')?.value.name ?? null;
const stated = (value: string): Hint[] => [{ field: 'company', value, path: 'JobPosting' }];

describe('named by its own sentences', () => {
  test.each([
    ['Clerk\nAbout Us\nFerrow keeps the lights on in nine towns.\nDuties', 'Ferrow'],
    ['Clerk\nAbout the job\nSable Atlas is charting the sea floor. Come and help.', 'Sable Atlas'],
    ['Clerk\nAbout the job\nJoin us at Thorn Mutual as our next clerk.', 'Thorn Mutual'],
    ['Clerk\nIf you like steel, Zephra Robotics is the place. We dig.', 'Zephra Robotics'],
    ['Clerk\nNorthway has built the ledger of 800 campsites.', 'Northway'],
    ['Clerk\n🦦 Otterly is a small shop.\nDuties', 'Otterly'],
    ['Clerk\nThis position is part of the Coastal Survey, Division of Tides.', 'Coastal Survey'],
    ['Clerk\nDuties\n• Count\nLoom and Sons participates in E-Verify.', 'Loom and Sons'],
    ['Clerk\nWe count.\nHollin Oak is an equal opportunity employer.', 'Hollin Oak'],
    ['Clerk\nAbout the job\nWe are Lumora. Forty people, one app.', 'Lumora'],
    ['Clerk\nAbout the job\nOur company, Tesselle, sells tiles online.', 'Tesselle'],
    [
      'Clerk\nDice is the leading career destination.\nOur client, Veridia Tech Inc., is seeking the following.',
      'Veridia Tech Inc.',
    ],
    ['Clerk\nEveryone should find the right doctor. That is why Windra exists.', 'Windra'],
    ['Clerk\nHi, I am Jo, one of the founders of Terno. We help nurses.', 'Terno'],
    ['Clerk\nOverview\nCome grow with Monument Bank & Trust! We are old.', 'Monument Bank & Trust'],
    ['Clerk\nAbout the job\nCorva | Remote (US) | Series A\nWe make courts readable.', 'Corva'],
    ['Clerk\nThe short version: Juna Kitchens runs 60 kitchens.', 'Juna Kitchens'],
    ['Clerk\nElma Street Partners - a fund with $4bn - is adding a clerk.', 'Elma Street Partners'],
    [
      'Clerk\nSabel’s browser keeps 300 companies safe. Clerks at Sabel file.\nPay at Sabel is fair.',
      'Sabel',
    ],
    ['Clerk\nGlassa: The Company\nPeople spend $4B a year on repair.', 'Glassa'],
    ['Clerk\nForecasts demand.\nHexa Foods will also match contributions.', 'Hexa Foods'],
    ['Clerk\nThe best apps hide. At Tidra Audio, that is what we do.', 'Tidra Audio'],
    ['Clerk\nJoin Rivulo as a clerk.', 'Rivulo'],
    ['Clerk\nRivulo Systems seeks clerks in Reston, VA.', 'Rivulo Systems'],
    ['Clerk\nRivulo’s mission is to count.', 'Rivulo'],
    ['Clerk\nHeadquartered in Boston, Rivulo helps bakers.', 'Rivulo'],
    ['Clerk\nWe are a small team.\nSend a note to jobs@tallowoak.example. Tallow Oak is nice.', 'Tallow Oak'],
    ['Clerk\nWe are small.\nApply: https://careers.tallowoak.example/clerk', 'Tallowoak'],
    ['Clerk\nKindra, a Series B company from Reno, is how schools buy books.', 'Kindra'],
    ['Clerk\nSince 2009, Lanthorn Credit has lent $3.4 billion.', 'Lanthorn Credit'],
    ['Clerk\nAbout the job\nSolen Health\nWe make it possible to see a nurse.', 'Solen Health'],
    ['Clerk\nCome build Quern’s ledger.\nQuern’s customers are banks.\nQuern offers insurance.', 'Quern'],
  ])('%s', (text, name) => {
    expect(employer(text)).toBe(name);
  });
});

test('an ordinary word needs more than a sentence that it opens', () => {
  expect(
    employer('Engineer, Search\nSearch is the front door of our product.\nSearch serves millions.'),
  ).toBeNull();
  expect(employer('Clerk\nDiverse teams build better things. We are a diverse team.')).toBeNull();
  expect(employer('Clerk\nHarrow is a mill. You harrow fields with us.')).toBeNull();
  expect(employer('Clerk\nAbout Harrow\nHarrow is a mill. You harrow fields with us.')).toBe('Harrow');
});

describe('named by the head', () => {
  test.each([
    [
      'Analyst\nQuanta Straits Pte. Ltd. · Singapore · Full-time\nRole\nYou model.',
      'Quanta Straits Pte. Ltd.',
    ],
    ['Programista\nWawra sp. z o.o. | Kraków / zdalnie\nWymagania\n• Java', 'Wawra sp. z o.o.'],
    ['Berg Klinik AG\nArzt\nArbeitsort: Chur\nIhre Aufgaben', 'Berg Klinik AG'],
    ['University of Eastmere\nSchool of Law\nReader in Tort\nClosing date: 4 May', 'University of Eastmere'],
    ['State of Ohio\nDepartment of Tides\nClerk 3\nSalary: $3,000', 'Department of Tides'],
    ['CITY OF MILLBROOK\ninvites applications for:\nPlant Operator II', 'CITY OF MILLBROOK'],
    [
      'Hydrologist\nDEPARTMENT OF RIVERS\nNational Lake Service\nThis position is part of the National Lake Service.',
      'National Lake Service',
    ],
    ['Buyer (Dairy)\nPosted 3 October by Bexla Foods\n£38,000 a year', 'Bexla Foods'],
    ['Yard Driver\nNimba Freight - Joliet, IL\nWeekly pay', 'Nimba Freight'],
    ['Lakeside Unified School District\nBus Driver\nPay: $24 an hour', 'Lakeside Unified School District'],
  ])('%s', (text, name) => {
    expect(employer(text)).toBe(name);
  });

  test('a card outweighs a sister company of which the text speaks more often', () => {
    const text =
      'Android Engineer\nKestra\nLithuania (Remote)\nTableo is a sister company of Kestra.\nAt Tableo, you will build.\nTableo is an equal opportunity employer.';
    expect(employer(text)).toBe('Kestra');
  });

  test('what the container states outweighs prose, and loses the number of its legal entity', () => {
    const text = 'Planner\nAbout Ironvale\nIronvale is a mill. At Ironvale, we roll.\nIronvale is hiring.';
    expect(employer(text, stated('Vale Group'))).toBe('Vale Group');
    expect(employer(text, stated('110 Vale Steel Corporation'))).toBe('Vale Steel Corporation');
    expect(employer(text, stated('23andMe'))).toBe('23andMe');
  });
});

test('an address runs the words together, the site’s own name does not', () => {
  const site: Hint[] = [{ field: 'company', value: 'Orchid & Oak', path: 'og:site_name' }];
  expect(employer('Florist\nWe bind flowers. Write to hello@orchidandoak.example.', site)).toBe(
    'Orchid & Oak',
  );
});

describe('not employers', () => {
  test.each([
    // A title, though sentences speak of it.
    'Registered Nurse - Emergency - Nights\nSummary\nThe Registered Nurse provides care. The Registered Nurse reports to us.',
    // Verbs and skills behind bullets, plurals, adverbs.
    'Clerk\n• Manage programs worth more than $3M\n• Terraform has a place here\nInterviews are happening this week.',
    // A person's own mailbox, a provider's, an agency's for its client.
    'Clerk\nWe are small. Write to ana@brontelane.example or jobs@gmail.com.',
    'Clerk\nOur client, a bank, seeks a clerk. Write to jobs@brontelane.example.',
    'Clerk\nHealth Insurance covers you. Data Pipelines matter.',
    // An agency that says so.
    'Director\nMy buyer, a mill, seeks a director.\nHartwell Ross is acting as an employment agency for this vacancy.',
  ])('%s', (text) => {
    expect(employer(text)).toBeNull();
  });
});
