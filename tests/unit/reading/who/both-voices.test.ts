/** Employer, title and place where rules and trained voice agree, differ or speak alone: with a voice made by hand. */
import { describe, expect, test } from 'vitest';
import { readPlace } from '../../../../lib/reading/place/place.ts';
import { NO_TOWNS } from '../../../../lib/reading/place/towns/towns.ts';
import { readCompany } from '../../../../lib/reading/who/employer/employer.ts';
import type { NameSpan } from '../../../../lib/reading/who/spans/owner.ts';
import type { Names } from '../../../../lib/reading/who/spans/tag.ts';
import { readRole } from '../../../../lib/reading/who/title/title.ts';
import { snapshotOf } from '../../../specs/_read.ts';

type Said = [NameSpan['owner'], string, number];

/** A voice that says this of the words of a text, and of all others that they are no name. */
function voice(text: string, ...said: Said[]): Names {
  const spans = said
    .map(([owner, words, probability]) => {
      const start = text.indexOf(words);
      return { owner, start, end: start + words.length, probability };
    })
    .sort((a, b) => a.start - b.start);
  return {
    spans,
    towns: NO_TOWNS,
    shareOf: (owner, start, end) =>
      spans.find((span) => span.owner === owner && span.start < end && start < span.end)?.probability ?? 0,
  };
}

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
});

describe('place', () => {
  const place = (text: string, ...said: Said[]): string | undefined =>
    readPlace(snapshotOf(text), 'offer', voice(text, ...said))?.value.text;

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
