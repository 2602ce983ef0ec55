/** Employer, title and place where rules and trained voice agree, differ or speak alone: with a voice made by hand. */
import { describe, expect, test } from 'vitest';
import { readPlace } from '../../../../lib/reading/place/place.ts';
import { readCompany } from '../../../../lib/reading/who/employer/employer.ts';
import { readRole } from '../../../../lib/reading/who/title/title.ts';
import { snapshotOf } from '../../../specs/_read.ts';
import { type Said, voice } from './voice.ts';

describe('employer', () => {
  const employer = (text: string, ...said: Said[]): string | undefined =>
    readCompany(snapshotOf(text), 'offer', voice(text, ...said))?.value.name;

  test('the voice alone names an employer that no rule finds', () => {
    const text = 'called Mira again, tarnfield are at 92 now';
    expect(employer(text, ['employer', 'tarnfield', 0.9])).toBe('tarnfield');
    expect(employer(text, ['employer', 'tarnfield', 0.3])).toBeUndefined();
  });

  test('a person before the employer and an article are left off', () => {
    const text = 'Stacy Munro - Redfern Solar: ok so the offer';
    expect(employer(text, ['employer', 'Stacy Munro - Redfern Solar', 0.9])).toBe('Redfern Solar');
    const german = 'Willkommen. Die Nordbank bietet viel.';
    expect(employer(german, ['employer', 'Die Nordbank', 0.9])).toBe('Nordbank');
  });

  test('a list or a path is no employer', () => {
    for (const name of ['Azure, Docker', 'Home › Jobs'])
      expect(employer(`We use ${name} here`, ['employer', name, 0.9])).toBeUndefined();
  });

  test('a rung of a ladder is no employer', () => {
    for (const rung of ['IC5', 'Level P4', 'Band 6B'])
      expect(employer(`Offer: ${rung} at 180k`, ['employer', rung, 0.9])).toBeUndefined();
  });

  test('a trade alone is the second half of the name in front of it', () => {
    const text = 'they called! Strandlund Robotics. in Odense, the one I wanted';
    expect(employer(text, ['employer', 'Robotics', 0.9])).toBe('Strandlund Robotics');
    const german = 'Arbeiten bei Hofberg Verpackungstechnik GmbH in Lage';
    expect(employer(german, ['employer', 'Verpackungstechnik GmbH', 0.9])).toBe(
      'Hofberg Verpackungstechnik GmbH',
    );
    expect(employer('We are Robotics and proud', ['employer', 'Robotics', 0.9])).toBe('Robotics');
  });

  test('the legal name is the whole one, and an authority has its word in front', () => {
    const text = 'Seniorenzentrum Haus Erlenbach gGmbH\n\nUnser Haus Erlenbach bietet Ihnen viel.';
    expect(employer(text, ['employer', 'Haus Erlenbach', 0.9])).toBe('Seniorenzentrum Haus Erlenbach gGmbH');
    const dutch = 'tussen Gemeente Schieveen en u. Schieveen betaalt het salaris.';
    expect(employer(dutch, ['employer', 'Schieveen', 0.9])).toBe('Gemeente Schieveen');
  });

  test('what a Portuguese company does stands behind a dash in its name', () => {
    const text = 'Primeira Outorgante: Três Irmãs – Pastelaria do Minho, Lda., com sede em Braga';
    expect(employer(text, ['employer', 'Pastelaria do Minho, Lda.', 0.9])).toBe(
      'Três Irmãs – Pastelaria do Minho, Lda.',
    );
  });

  test('a word in front of every mention is the name’s beginning, an article is not', () => {
    const text = 'Bec from the Stumpy Creek Hotel. At Stumpy Creek Hotel we start at 11.';
    expect(employer(text, ['employer', 'Creek Hotel', 0.9])).toBe('Stumpy Creek Hotel');
    const once = 'Bec from the Stumpy Creek Hotel. At our Creek Hotel we start at 11.';
    expect(employer(once, ['employer', 'Creek Hotel', 0.9])).toBe('Creek Hotel');
    const german = 'Das Klinikum Erlsee ist ein Haus der Grundversorgung.';
    expect(employer(german, ['employer', 'Das Klinikum Erlsee', 0.9])).toBe('Klinikum Erlsee');
  });

  test('notes of a call say with whom it was', () => {
    const text = 'NOTES -- call w/ Te Moana Lake Institute, wed 18 nov, 7am\n\nsalary NZ$ 92,450';
    expect(employer(text, ['person', 'salary', 0])).toBe('Te Moana Lake Institute');
  });

  test('the whole name is preferred to its initials', () => {
    const text =
      'Mesa Verde ISD\n\nMesa Verde Independent School District is pleased to offer you the position';
    expect(employer(text, ['employer', 'Mesa Verde ISD', 0.9])).toBe(
      'Mesa Verde Independent School District',
    );
  });
});

describe('title', () => {
  const title = (text: string, ...said: Said[]): string | undefined =>
    readRole(snapshotOf(text), 'offer', null, voice(text, ...said))?.value.title;

  test('a grade behind the title is cut off where the voice sees the end before it', () => {
    const text = 'We are pleased to offer you the position of Lead Data Engineer in Band 6B.';
    expect(title(text, ['title', 'Lead Data Engineer', 0.95])).toBe('Lead Data Engineer');
  });

  test('a title in words that no list knows is read by the voice alone', () => {
    const text = 'wir hätten dich gern als vergnügungswart bei uns';
    expect(title(text, ['title', 'vergnügungswart', 0.8])).toBe('vergnügungswart');
    expect(title(text, ['title', 'vergnügungswart', 0.4])).toBeUndefined();
  });

  test('a lone heading that the voice takes for nobody’s title is dropped', () => {
    const text = 'Team Leader\n\nYour new contract is ready.';
    expect(readRole(snapshotOf(text), 'offer', null)?.value.title).toBe('Team Leader');
    expect(title(text)).toBeUndefined();
  });

  test('a noun alone does not cut the small words that follow it', () => {
    const text = 'Nous vous proposons le poste de Responsable qualité produits.';
    expect(title(text, ['title', 'Responsable', 0.9])).toBe('Responsable qualité produits');
  });

  test('words that the voice gives to an employer of another name begin the title', () => {
    const text = 'Same job, Founding Grid Engineer, here in town';
    const said: Said[] = [
      ['employer', 'Founding Grid', 0.8],
      ['title', 'Engineer', 0.9],
    ];
    expect(title(text, ...said)).toBe('Founding Grid Engineer');
    const own = readRole(snapshotOf(text), 'offer', 'Founding Grid', voice(text, ...said));
    expect(own?.value.title).toBe('Engineer');
  });

  test('a board is nobody’s title, and a bracket left open belongs to none', () => {
    expect(title('approved by the Board of Directors', ['title', 'Directors', 0.9])).toBeUndefined();
    expect(title('we want a Payroll Analyst (12 months)', ['title', 'Payroll Analyst (12', 0.9])).toBe(
      'Payroll Analyst',
    );
  });

  test('a field in a bracket, or in small words up to the end of a label’s line, belongs to the title', () => {
    const bracket = 'We offer you the post of Community Sister (Tissue Viability) from May.';
    expect(title(bracket, ['title', 'Community Sister', 0.95])).toBe('Community Sister (Tissue Viability)');
    for (const terms of ['(Full-time)', '(Remote)', '(m/w/d)', '(Leeds)'])
      expect(title(`the post of Test Analyst ${terms} from May`, ['title', 'Test Analyst', 0.95])).toBe(
        'Test Analyst',
      );
    const label = 'Poste : Technicienne contrôle qualité microbiologie\nLieu : Lyon';
    expect(title(label, ['title', 'Technicienne contrôle', 0.95])).toBe(
      'Technicienne contrôle qualité microbiologie',
    );
  });

  test('the word assignment in front is no part of it', () => {
    const said = (words: string) => title(`${words}, from May`, ['title', words, 0.9]);
    expect(said('Assignment Interim Test Engineer')).toBe('Interim Test Engineer');
    expect(said('Assignment Editor')).toBe('Assignment Editor');
  });

  test('the employer’s name in front is no part of it', () => {
    const text = 'Tarnfield Payments – Senior Analyst, that is the job';
    const names = voice(text, ['title', 'Tarnfield Payments – Senior Analyst', 0.9]);
    expect(readRole(snapshotOf(text), 'offer', 'Tarnfield Payments', names)?.value.title).toBe(
      'Senior Analyst',
    );
  });

  test('jobs below a posting’s own text are not its job', () => {
    const text = `Health Adviser\n${'We keep people well. '.repeat(9)}\nOther vacancies\nChief Planner`;
    const read = readRole(
      snapshotOf(text),
      'posting',
      null,
      voice(text, ['title', 'Health Adviser', 0.1], ['title', 'Chief Planner', 0.95]),
    );
    expect(read?.value.title).toBe('Health Adviser');
  });
});

describe('place', () => {
  const place = (text: string, ...said: Said[]): string | undefined =>
    readPlace(snapshotOf(text), 'offer', voice(text, ...said))?.value.text;

  const towns = { countriesOf: (name: string) => (/^Tarnfield|^Citrus$/.test(name) ? ['US'] : []) };
  const listed = (text: string, kind: 'offer' | 'posting', ...said: Said[]): string | undefined =>
    readPlace(snapshotOf(text), kind, { ...voice(text, ...said), towns })?.value.text;

  test('a town of the world counts where towns stand, not behind a title’s colon', () => {
    expect(listed('You will be in Tarnfield', 'offer', ['place', 'Tarnfield', 0.9])).toBe('Tarnfield');
    expect(listed('Production Manager: Citrus', 'offer', ['place', 'Citrus', 0.9])).toBeUndefined();
  });

  test('codes and waters are no place of work', () => {
    expect(place('Teams: AP, AR, AA', ['place', 'AP, AR, AA', 0.9])).toBeUndefined();
    expect(place('Vessels work in the North Sea', ['place', 'North Sea', 0.9])).toBeUndefined();
  });

  test('a posting’s head gives a town of the world behind a bar or with its region', () => {
    for (const [line, town] of [
      ['Quill Consultores · Tarnfield (híbrido) · hoy', 'Tarnfield'],
      ['Tarnfield, Western Cape', 'Tarnfield, Western Cape'],
      ['Quill Implement Co. - Tarnfield, NE 69337', 'Tarnfield, NE 69337'],
    ] as const)
      expect(listed(`Sales Manager\n${line}\n\nWhat you do`, 'posting'), line).toContain(town);
  });

  test('a letter gives the town behind a house or an employer', () => {
    expect(listed('Your normal place of work is Wharf House, Tarnfield.', 'offer')).toBe('Tarnfield');
    expect(
      listed('I am pleased to offer you an appointment as Nurse at Alder Hospital, Tarnfield.', 'offer'),
    ).toBe('Tarnfield');
  });

  test('a known town is read by the voice alone, a word that no list knows is not', () => {
    expect(place('You join the Leeds crew', ['place', 'Leeds', 0.9])).toBe('Leeds');
    expect(place('You join the Solr crew', ['place', 'Solr', 0.9])).toBeUndefined();
    expect(place('You join the Leeds crew', ['place', 'Leeds', 0.6])).toBeUndefined();
  });

  test('the seat of a court is no place of work', () => {
    const text = 'Disputes go to arbitration in Leeds';
    expect(place(text, ['place', 'Leeds', 0.9])).toBeUndefined();
  });
});
