/** Letters and mails of an agency: the employer is the client that hires, not who writes. */
import { expect, test } from 'vitest';
import { snapshotOf } from '../../../specs/_read.ts';
import { employerOf } from './voice.ts';

const signed = (text: string, firm = 'Harbour Row Talent') =>
  `${text}\n\nBest regards,\nOona Pell\nSenior Consultant, ${firm}`;

test.each([
  ['Hello Mira,\n\nMy client Quill Freight would like you to come aboard as Planner.', 'Quill Freight'],
  ['Hello Mira,\n\nOur client, Quill Freight, is delighted to offer you the role.', 'Quill Freight'],
  ['Dear Mira,\n\nWe act for Quill Nickel, and this is what they pay.', 'Quill Nickel'],
  [
    'Madame,\n\nNotre mandante, la Fondation Clairbois, nous charge de vous proposer le poste.',
    'Fondation Clairbois',
  ],
  [
    'Estimada Mira:\n\nTengo buenas noticias: mi cliente Grupo Tarifa quiere contratarla como analista con contrato indefinido y un salario de 40.000 euros.',
    'Grupo Tarifa',
  ],
  ['Guten Tag Frau Holt,\n\nmein Mandant Tarnwerk freut sich auf Sie.', 'Tarnwerk'],
])('%s', (text, name) => {
  expect(employerOf(signed(text), 'offer', ['employer', 'Harbour Row Talent', 0.9])).toBe(name);
});

test('the address of who writes does not make the agency the employer', () => {
  const text = signed('Hello Mira,\n\nMy client Quill Freight would like you to come aboard as Planner.');
  const hints = [
    { field: 'sender' as const, value: 'Oona Pell <oona@harbourrowtalent.example>', path: 'From' },
  ];
  expect(employerOf(snapshotOf(text, { hints }), 'offer')).toBe('Quill Freight');
});

test('an agency that speaks of a client without a name leaves the employer open', () => {
  const text = signed('Hello Mira,\n\ngood news from my client: they want you as their Planner.');
  expect(employerOf(text, 'offer')).toBeUndefined();
});

test('an employer that speaks of its own client stays the employer', () => {
  const text =
    'Tarnfield Consulting Ltd\n\nDear Mira,\n\nTarnfield Consulting Ltd is pleased to offer you the role. You start at our client Quill Freight in May.';
  expect(employerOf(text, 'offer')).toBe('Tarnfield Consulting Ltd');
});
