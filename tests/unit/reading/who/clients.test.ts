/** Who hires where an agency hands on an offer, a job site shows a posting, or a chat heads its offer. */
import { expect, test } from 'vitest';
import { read } from '../../../../lib/reading/read.ts';
import { wholeNameOf } from '../../../../lib/reading/who/employer/whole-name.ts';
import { snapshotOf } from '../../../specs/_read.ts';
import { employerOf } from './voice.ts';

const HANDED =
  'Mira,\n\nPlease give the following to Mr Holt as Quill Robotics’ formal offer.\n\n1. Title: Test Engineer\n2. Annual salary of $98,000\n3. Start on 4 May 2026\n4. Bonus, target 10% of salary\n\nPlease answer by 20 April 2026.';

test('an offer that an agency is asked to pass on is that of the firm whose offer it is called', () => {
  expect(employerOf(HANDED, 'offer')).toBe('Quill Robotics');
  expect(employerOf(HANDED.replace(' as Quill', ', unlike Quill'), 'offer')).toBeUndefined();
});

test('a forwarded offer is the client’s, not that of the agency that forwards it', () => {
  const text = `Ada, they came through! I am pleased to forward your offer of employment: a salary of $98,000 and a start on 4 May 2026. Please sign and reply by 20 April 2026.\n\nMira Lund\nLund Search | Leeds\n\n---------- Forwarded message ---------\nFrom: Lee Tarn <lee@quillrobotics.example>\nDate: Tue, 14 Apr 2026\nSubject: Offer\nTo: Mira Lund <mira@lundsearch.example>\n\n${HANDED}`;
  const page = snapshotOf(text, {
    hints: [{ field: 'sender', value: 'Mira Lund <mira@lundsearch.example>', path: 'From' }],
  });
  expect(read(page, { as: 'offer' }).company?.value.name).toBe('Quill Robotics');
});

test('a site that heads its page with "Job in" is no employer; a name with a link to its jobs is', () => {
  const page = (text: string, title: string): string | undefined =>
    employerOf(snapshotOf(text, { title }), 'posting');
  const text = 'Account Director\nSydney\n\nWhat you will do\nCarry a number';
  expect(page(text, 'Account Director Job in Sydney - Tarnfinder')).toBeUndefined();
  expect(page(text, 'Account Director Job in Sydney - Quill - Tarnfinder')).toBe('Quill');
  expect(page(text, 'Account Director - Quill')).toBe('Quill');
  expect(page(text.replace('\nSydney', '\nQuillabyte View all jobs\nSydney'), '')).toBe('Quillabyte');
});

test('a chat heads its offer with employer and title', () => {
  const chat = (line: string): string | undefined =>
    employerOf(
      `[14/04/2026, 17:43:02] Ada: in a taxi\n[14/04/2026, 17:44:30] Kemi (Talent): ${line}`,
      'offer',
    );
  expect(chat('*Tarn & Vale – Head of Retail, Leeds office*')).toBe('Tarn & Vale');
  expect(chat('Tarn & Vale – see you there')).toBeUndefined();
});

test('a Portuguese name in capitals keeps what stands before its dash', () => {
  const text =
    'Entre:\nTARNOVA – ATELIER DE PAPEL, LDA., com sede em Braga, adiante designada por Empregadora';
  const name = 'ATELIER DE PAPEL, LDA.';
  const best = { name, weight: 9, rule: 'company-defined', start: text.indexOf(name), quote: null, id: null };
  const winner = {
    core: 'atelier de papel',
    weight: 9,
    best,
    rules: new Set(['company-defined']),
    names: [best],
  };
  expect(wholeNameOf(text, winner, [winner]).name).toBe('TARNOVA – ATELIER DE PAPEL, LDA.');
});
