/** Where letters, systems and headings name the employer, and the title and place beside it. */
import { describe, expect, test } from 'vitest';
import { parsePlace } from '../../../../lib/reading/place/parse.ts';
import { readPlace } from '../../../../lib/reading/place/place.ts';
import { readRole } from '../../../../lib/reading/who/title/title.ts';
import { snapshotOf } from '../../../specs/_read.ts';
import { employerOf, voice } from './voice.ts';

describe('employer', () => {
  test.each([
    ['Es un placer ofrecerte integrarte a Grupo Tarifa como analista.', 'Grupo Tarifa'],
    ['Nos gustaría que te integres a Grupo Tarifa en mayo.', 'Grupo Tarifa'],
    ['Nous serions ravis de vous voir intégrer Clairbois Énergie en mai.', 'Clairbois Énergie'],
  ])('%s', (text, name) => expect(employerOf(text, 'offer')).toBe(name));

  test('a letterhead with a form in initials stands by the short name in the letter', () => {
    const text =
      'GRUPO TARIFA ASESORES, S.C.\nAv. Central 9\n\nEstimada Mira:\n\nNos da gusto ofrecerte integrarte a Grupo Tarifa como analista, con un sueldo de 40.000 pesos y un contrato por tiempo indeterminado.';
    expect(employerOf(text, 'offer', ['title', 'GRUPO TARIFA ASESORES', 0.7])).toBe('Grupo Tarifa');
  });

  test('a hiring system names the employer beside its department', () => {
    for (const department of ['Go-to-market', 'Engineering', 'Customer Success']) {
      const text = `OFFER > v2 > SENT (2/2) Quill Energy / ${department} ------\nCandidate\tMira Holt\nBase\t130000 USD`;
      expect(employerOf(text, 'offer', ['title', 'Quill Energy', 0.6]), department).toBe('Quill Energy');
    }
    expect(employerOf('SENT (2/2) Quill Energy / Tarn\nBase\t130000 USD', 'offer')).toBeUndefined();
  });

  test('a firm that needs people by their title is the employer, with its street or without', () => {
    expect(employerOf('Quill Bread, Church Street, needs a baker from May.', 'posting')).toBe('Quill Bread');
    expect(employerOf('Die Zukunft braucht Mut.', 'posting')).toBeUndefined();
  });

  test('a name with its town below the title is the employer, though the voice does not know it', () => {
    const text = 'Night Porter (m/f)\nFull-time\nMaison Quill – Lyon 7e\n\nWhat you do';
    expect(employerOf(text, 'posting', ['otherco', 'Maison Quill', 0.6])).toBe('Maison Quill');
  });

  test('a heading names employer and town behind the title, where the voice hears it too', () => {
    const head = 'Night Porter (m/f/x) – Hotel Quill, Utrecht';
    expect(employerOf(`${head}\n\nWhat you do`, 'posting', ['employer', 'Hotel Quill', 0.4])).toBe(
      'Hotel Quill',
    );
    expect(employerOf('Sales Manager – Payments, Leeds\n\nWhat you do', 'posting')).toBeUndefined();
  });
});

describe('title', () => {
  const title = (text: string, company: string | null): string | undefined =>
    readRole(snapshotOf(text), 'posting', company)?.value.title;

  test('ends before the employer and its town', () => {
    expect(title('Night Porter – Hotel Quill, Utrecht\n\nWhat you do', 'Hotel Quill')).toBe('Night Porter');
    expect(title('Night Porter – Hotel Quill (Lage)\n\nWhat you do', 'Hotel Quill')).toBe('Night Porter');
  });

  test('is no rung with its pay', () => {
    const text =
      'Quill Robotics needs Backend Engineers.\n\nEngineer II: 22 – 30 LPA\nEngineer III: 34 – 46 LPA';
    expect(title(text, 'Quill Robotics')).toBe('Backend Engineers');
  });
});

describe('place', () => {
  test('the number of a district belongs to its town', () => {
    expect(parsePlace('Marseille 8e')?.city).toBe('Marseille');
    expect(parsePlace('Dublin 4')?.country).toBe('IE');
    expect(readPlace(snapshotOf('Fitter\nQuill – Lyon 7e – CDI\n\nWhat you do'), 'posting')?.value.city).toBe(
      'Lyon',
    );
  });

  test('the town at the end of a heading is the place', () => {
    const text = 'Porter (m/f) – Hotel Quill, Utrecht\n\nWhat you do';
    expect(readPlace(snapshotOf(text), 'posting')?.value.city).toBe('Utrecht');
  });

  test('the field of a title is no town, though a town is called so', () => {
    const towns = { countriesOf: (name: string) => (name === 'Enterprise' ? ['US'] : []) };
    const text = 'We would like you as Account Executive, Enterprise, at our Chicago office from May.';
    const names = { ...voice(text, ['place', 'Enterprise', 0.9]), towns };
    expect(readPlace(snapshotOf(text), 'offer', names)?.value.city).toBe('Chicago');
  });

  const letter = (head: string, more = '') =>
    readPlace(
      snapshotOf(`${head}\n\n12 May\n\nDear Mira,\n\nWe offer you the post of Registrar.${more}`),
      'offer',
    )?.value.city;

  test('a letter that names no place is from the town of its employer’s own address', () => {
    expect(
      letter('TARN VALLEY HOSPITAL\n(A unit of Tarn Trust)\nMill Road, Bengaluru - 560076 Ph: 080'),
    ).toBe('Bengaluru');
    expect(letter('Quill Logistics Pty Ltd\nLevel 9, 20 Quay Street, Melbourne')).toBe('Melbourne');
    expect(letter('Mira Holt\n9 Mill Road, Melbourne')).toBeUndefined();
    expect(letter('Quill Logistics Ltd\n9 Mill Road, Leeds', ' Your place of work is Hull.')).toBe('Hull');
  });
});
