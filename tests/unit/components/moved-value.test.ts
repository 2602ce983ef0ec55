import '../../../lib/words/words.ts';
/** A correction belongs to the value it corrected: where the document says another by now, the person is asked. */
import { createElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { Edits } from '../../../components/fields/edits.ts';
import { FieldRow } from '../../../components/fields/FieldRow.tsx';
import { fieldById } from '../../../components/fields/fields.ts';
import { type Doc, type DocAction, docReducer, newDoc } from '../../../entrypoints/sidepanel/state/doc.ts';
import { fromText } from '../../../lib/documents/text.ts';
import { read } from '../../../lib/reading/read.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { TODAY } from './fixtures.ts';
import { mount } from './mount.ts';

afterEach(() => document.body.replaceChildren());

const page = (base: string) =>
  fromText(
    `Dear Sam,\nWe are pleased to offer you the position of Data Engineer at Northbeam. Your annual base salary will be ${base}.\nSincerely, Dana`,
  );

const offerOf = ({ reading, inputs }: Doc, corrections: Doc['corrections']) =>
  buildReport({ reading, inputs, corrections }).offer;

function editsOf(doc: Doc, act: (action: DocAction) => void): Edits {
  const offer = offerOf(doc, doc.corrections);
  const asRead = offerOf(doc, {});
  return {
    offer,
    asRead,
    reading: doc.reading,
    suggestions: {},
    change: (field, value) => act({ type: 'change', values: { [field.id]: value }, now: offer, asRead }),
    changeMany: () => undefined,
    restore: (field) => act({ type: 'restore', field, now: offer, asRead }),
    asCorrected: { ...asRead, ...doc.over },
    keepMine: () => act({ type: 'keep', asRead }),
  };
}

async function shown(doc: Doc, act: (action: DocAction) => void = () => undefined) {
  const edits = editsOf(doc, act);
  const field = fieldById(edits.offer, 'base');
  if (!field) throw new Error('base');
  document.body.replaceChildren();
  return mount(createElement(FieldRow, { field, edits, quote: true }));
}

function corrected(): Doc {
  const snapshot = page('$182,000');
  let doc = newDoc({ title: 'Offer', url: null, snapshot, reading: read(snapshot), today: TODAY });
  const edits = editsOf(doc, (action) => {
    doc = docReducer(doc, action);
  });
  const field = fieldById(edits.offer, 'base');
  if (field) edits.change(field, 185_000);
  return doc;
}

const again = (doc: Doc, base: string): Doc => {
  const snapshot = page(base);
  return docReducer(doc, { type: 'reread', snapshot, reading: read(snapshot), today: TODAY });
};

test('while the document says what it said, nothing is asked', async () => {
  const { root } = await shown(again(corrected(), '$182,000'));
  expect(root.textContent).toContain('$185,000');
  expect(root.querySelector('[role=status]')).toBeNull();
});

test('where it says otherwise the correction stays, and it is asked until the person says so', async () => {
  let doc = again(corrected(), '$190,000');
  const act = (action: DocAction): void => {
    doc = docReducer(doc, action);
  };
  const first = await shown(doc, act);
  expect(first.one('.editable').textContent).toBe('$185,000');
  expect(first.one('[role=status]').textContent).toContain('The document says $190,000 now.');
  await first.click(first.button('Keep mine'));
  const then = await shown(doc, act);
  expect(then.one('.editable').textContent).toBe('$185,000');
  expect(then.root.querySelector('[role=status]')).toBeNull();
});
