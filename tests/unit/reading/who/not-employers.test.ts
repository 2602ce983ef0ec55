/** What stands where employers stand and is none: departments, titles, careers pages, sites, days and parts of the world. */
import { describe, expect, test } from 'vitest';
import { couldBeName } from '../../../../lib/reading/who/employer/names.ts';
import { snapshotOf } from '../../../specs/_read.ts';
import { employerOf } from './voice.ts';

describe('a department is nobody', () => {
  test.each([
    'Direzione Risorse Umane',
    'Ressources Humaines',
    'Departamento de Recursos Humanos',
    'Personalabteilung',
    'Afdeling P&O',
    'Dział Kadr i Płac',
    'People & Culture',
    'Talent Acquisition',
    'My Applications',
  ])('%s', (name) => expect(couldBeName(name)).toBe(false));

  test.each(['Human Made', 'Culture Trip', 'Service Nord Logistik', 'Personal Capital'])('but %s', (name) =>
    expect(couldBeName(name)).toBe(true),
  );

  test('and is left off behind the employer', () => {
    const text = 'CITY OF TARNFIELD - HUMAN RESOURCES\n\nWe are pleased to offer you the job.';
    expect(employerOf(text, 'offer', ['employer', 'CITY OF TARNFIELD - HUMAN RESOURCES', 0.9])).toBe(
      'CITY OF TARNFIELD',
    );
  });
});

describe('a title is nobody', () => {
  test('defined in brackets', () => {
    const text = 'role: Lead Service Designer, care tools. Band (I\'d asked for more: no, "come back")';
    expect(employerOf(text, 'offer')).toBeUndefined();
  });

  test('begun by words that the voice takes for an employer', () => {
    const text = 'Same job, Founding Grid Engineer, here in town.';
    expect(employerOf(text, 'offer', ['employer', 'Founding Grid', 0.9])).toBeUndefined();
  });
});

test('a name ends with its sentence', () => {
  expect(
    employerOf('It is Tarnfield Electrical. Good news', 'offer', [
      'employer',
      'Tarnfield Electrical. Good',
      0.9,
    ]),
  ).toBe('Tarnfield Electrical');
  expect(employerOf('I am with Gebr. Tarnfeld now', 'offer', ['employer', 'Gebr. Tarnfeld', 0.9])).toBe(
    'Gebr. Tarnfeld',
  );
});

test('the words of a careers page in its title are nobody, in any language', () => {
  for (const [careers, name] of [
    ['Offene Stellen', 'Quellmess'],
    ["Offres d'emploi", 'Rivemont'],
    ['Ofertas de empleo', 'Talleres Ribera'],
    ['Lavora con noi', 'Officine Bruma'],
    ['Oferty pracy', 'Mazurek'],
    ['Vacatures', 'Waterlinde'],
  ] as const) {
    const title = `Analyst – ${careers} – ${name}`;
    expect(employerOf(snapshotOf('Analyst\n\nWhat you do', { title }), 'posting'), title).toBe(name);
  }
});

test('the head of a job site is nobody', () => {
  const text =
    'HARVEST JOBS Home | Browse jobs | Employers | Login\n\nOrchard Manager\n\nTarnvlei Sitrus Ltd\nCeres\n';
  expect(employerOf(text, 'posting')).toBe('Tarnvlei Sitrus Ltd');
});

test('who posted a job stands behind the day', () => {
  expect(employerOf('Fitter\nPosted\n17 October by Tarnfield Thermal Ltd\nLeeds', 'posting')).toBe(
    'Tarnfield Thermal Ltd',
  );
});

test('a part of the world is nobody', () => {
  const text = 'We sell to the UK and the Far East, is looking for a manager';
  expect(employerOf(text, 'posting', ['employer', 'Far East', 0.9])).toBeUndefined();
});

describe('sources', () => {
  test('what a posting only points at gives way to whom it names', () => {
    const text =
      'Tarnfield District Council\nHealth Officer\n\nJoin our team at Alder House. You will work with us at Alder House.';
    expect(employerOf(text, 'posting', ['employer', 'Alder House', 1])).toBe('Tarnfield District Council');
  });

  test('the voice does not doubt a sender', () => {
    const text = 'Hi Mira,\n\nhere is where we land on the offer.\n\nDov\nTarnwire';
    const hints = [{ field: 'sender' as const, value: 'Dov <dov@tarnwire.example>', path: 'From' }];
    expect(employerOf(snapshotOf(text, { hints }), 'offer', ['otherco', 'Tarnwire', 0.9])).toBe('Tarnwire');
  });

  test('a town in a heading is no employer where the voice takes it for the place', () => {
    const towns = { countriesOf: (name: string) => (name === 'Tarnlingen' ? ['DE'] : []) };
    const text = 'Einkäufer\nTarnlingen\n\nWas Sie tun';
    const snapshot = snapshotOf(text, { title: 'Buyer - Tarnlingen' });
    expect(employerOf(snapshot, 'posting', ['place', 'Tarnlingen', 0.9])).toBe('Tarnlingen');
    expect(employerOf(snapshot, 'posting', ['place', 'Tarnlingen', 0.9], towns)).toBeUndefined();
  });
});
