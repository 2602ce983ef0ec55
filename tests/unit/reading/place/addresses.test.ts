/** Towns in and beside addresses: behind a street, below a signature, with a suburb and a region. */
import { describe, expect, test } from 'vitest';
import file from '../../../../data/towns.json' with { type: 'json' };
import { placesInText } from '../../../../lib/reading/place/in-text.ts';
import { placeOfSignature } from '../../../../lib/reading/place/letterhead.ts';
import { isStreet } from '../../../../lib/reading/place/streets.ts';
import { townsOf } from '../../../../lib/reading/place/towns/towns.ts';
import type { Kind } from '../../../../lib/reading/reading.ts';
import { snapshotOf } from '../../../specs/_read.ts';

const known = { towns: townsOf(file), home: null };
const cityIn = (text: string, kind: Kind): string | null | undefined =>
  placesInText(snapshotOf(text), kind, known)?.value.city;

describe('a street', () => {
  test.each([
    'Lindenstrasse',
    'Kirchgasse',
    'Marktplein',
    'Prinsengracht',
    'Harbour Road',
    'Rue Pasteur',
    'Via Garibaldi',
    'ul. Długa',
  ])('%s is one', (name) => expect(isStreet(name)).toBe(true));
  test.each(['Winterthur', 'Al Ain', 'Viareggio', 'Ruaridh', 'Streatham'])('%s is none', (name) =>
    expect(isStreet(name)).toBe(false),
  );

  test('is passed by in an address behind the employer’s name', () => {
    const text =
      'Sehr geehrte Frau Holt\n\nWir freuen uns auf Sie.\n\nMira Tanner\nQuill Pumpen AG, Lindenstrasse 14, 8400 Winterthur';
    expect(cityIn(text, 'offer')).toBe('Winterthur');
  });
});

describe('a town', () => {
  test('that only the gazetteer has stands behind the employer, a comma and "in"', () => {
    expect(
      cityIn(
        'Dear Sam,\n\nWe would like to offer you the job of Fitter at Quill Valves, in Uckfield.',
        'offer',
      ),
    ).toBe('Uckfield');
  });

  test.each([
    ['O local de trabalho é a oficina da empresa, no Porto, de segunda a sexta-feira.', 'Porto'],
    ['O local de trabalho será a nova oficina da empresa, em Lisboa.', 'Lisboa'],
  ])('is the place of the sentence that speaks of the place: %s', (sentence, town) => {
    expect(
      cityIn(
        `CONTRATO DE TRABALHO\n\nA trabalhadora é admitida para exercer as funções de soldador na empresa, com um salário mensal.\n\nCláusula 2.ª\n${sentence}`,
        'offer',
      ),
    ).toBe(town);
  });

  test('has its suburb before it and its region behind it in a posting’s head', () => {
    const head = (line: string): string =>
      `Night Packer\nQuill Cold Stores\n${line}\nFull time\n\nWhat you do`;
    expect(cityIn(head('Brookfield Point, Tauranga, Bay of Plenty'), 'posting')).toBe('Tauranga');
    expect(cityIn(head('Brookfield Point, Tauranga, Ohio'), 'posting')).toBeUndefined();
  });
});

describe('the address of a signature', () => {
  const signed = (above: string, address: string): string | undefined =>
    placeOfSignature(`Dear Ada,\n\nPlease answer by May.\n\nMira Holt\n${above}\n${address}`)?.text;

  test('is the writer’s below office and firm', () => {
    expect(signed('Head of People | Quill Mutual', '9 Alder Plaza, Rochester, New York 14604')).toBe(
      'Rochester, New York',
    );
    expect(signed('HR Manager, Quill Mutual', '9 Alder Plaza, Dayton, OH 45402')).toBe('Dayton, OH');
  });

  test('is the reader’s below a name, and another’s in an earlier message', () => {
    expect(signed('Ada Lund', '9 Alder Plaza, Dayton, OH 45402')).toBeUndefined();
    expect(
      signed('-----Original Message-----\nHR Manager, Quill Mutual', '9 Alder Plaza, Dayton, OH 45402'),
    ).toBeUndefined();
  });
});
