/** What stands where employers stand and is none: departments, titles, careers pages, sites, days and parts of the world. */
import { describe, expect, test } from 'vitest';
import { readCompany } from '../../../../lib/reading/who/employer/employer.ts';
import { couldBeName } from '../../../../lib/reading/who/employer/names.ts';
import { snapshotOf } from '../../../specs/_read.ts';
import { employerOf, voice } from './voice.ts';

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

describe('hours and contract types are nobody', () => {
  test.each([
    'CDI',
    '36 hrs/week',
    'Full-time, permanent',
    'Vollzeit 38,5 Std.',
    'Tiempo completo',
    '32 uur per week',
    'Umowa o pracę',
    '12 months fixed term',
  ])('%s', (terms) => {
    expect(employerOf(`Night Porter\n${terms}\n\nWhat you do`, 'posting', ['employer', terms, 0.9])).toBe(
      undefined,
    );
  });

  test.each(['CDI Quill', 'Contract Furniture Group', 'Permanent Harbour', '24 Hour Glaziers'])(
    'but %s',
    (name) => expect(couldBeName(name)).toBe(true),
  );
});

describe('what stands in front of a legal name', () => {
  test('a heading of a letter on the line above', () => {
    for (const heading of ['Letter of Appointment', 'Employment Agreement', 'Human Resources'])
      expect(employerOf(`${heading}\nQuill Pay Pte. Ltd.\n8 Tarn Street\n\nDear Mira,`, 'offer')).toBe(
        'Quill Pay Pte. Ltd.',
      );
  });

  test('the office of who signs', () => {
    for (const office of ['HRBP', 'People & Culture', 'Head of Talent']) {
      const text = `Hi Mira, the new figures are below.\n\nCheers,\nOona\n${office}, Quill Games Pte Ltd`;
      const said = `${office}, Quill Games Pte Ltd`;
      expect(employerOf(text, 'offer', ['employer', said, 0.9]), office).toBe('Quill Games Pte Ltd');
    }
  });

  test('but the first of its partners is part of the name', () => {
    const text = 'notes, May: Baker, Holt & Tarn LLP, two days at home';
    expect(employerOf(text, 'offer', ['employer', 'Baker, Holt & Tarn LLP', 0.9])).toBe(
      'Baker, Holt & Tarn LLP',
    );
  });

  test('and what follows its full stop is the next sentence', () => {
    expect(
      employerOf('Das ist die Zarge Pack GmbH. Im Rahmen der Nachfolge', 'offer', [
        'employer',
        'Zarge Pack GmbH. Im Rahmen',
        0.9,
      ]),
    ).toBe('Zarge Pack GmbH');
  });
});

describe('the person who posts', () => {
  const posted = (head: string, name: string): string | undefined => {
    const text = `${head}\nHiring for fun | ex-founder\n\nQuill Robotics (drones, Series A) needs Backend Engineers.`;
    const names = voice(text, ['employer', name, 0.95], ['employer', 'Quill Robotics', 0.4]);
    return readCompany(snapshotOf(text), 'posting', names)?.value.name;
  };

  test.each([
    ['Mira-Lou H. • 2nd', 'Mira-Lou H'],
    ['Mira Holt (she/her)', 'Mira Holt'],
    ['Mira Holt · 3e', 'Mira Holt'],
    ['Mira Holt posted this', 'Mira Holt'],
  ])('%s', (head, name) => expect(posted(head, name)).toBe('Quill Robotics'));

  test('an employer with followers is no person', () => {
    const text = 'Mira Holt Studio • 1,204 followers\nWe build sets.';
    expect(employerOf(text, 'posting', ['employer', 'Mira Holt Studio', 0.9])).toBe('Mira Holt Studio');
  });
});

test('a job site’s own name above its menu is nobody, a careers page beside its job is', () => {
  const menu = 'Harvest.example Jobs | My profile | Tips | Companies\n\nOrchard Manager\n\nWhat you do';
  expect(employerOf(menu, 'posting')).toBeUndefined();
  expect(employerOf('Harvest Careers | Orchard Manager | Ceres', 'posting')).toBe('Harvest');
});

test('the management and labels of forms are nobody', () => {
  for (const name of [
    'Mgmt',
    'The Management',
    'Strictly Private',
    'Oggetto',
    'Temat',
    'Term Sheet',
    'Pte. Ltd.',
  ])
    expect(couldBeName(name), name).toBe(false);
});
