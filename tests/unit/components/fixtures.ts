/** Reports made of the sample letters by the same code as the panel's, so that no fixture can drift from the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Edits } from '../../../components/fields/edits.ts';
import { type Doc, type DocAction, docReducer, newDoc } from '../../../entrypoints/sidepanel/state/doc.ts';
import { fromHtml } from '../../../lib/documents/html.ts';
import { read } from '../../../lib/reading/read.ts';
import { buildReport } from '../../../lib/report/build.ts';
import type { Report } from '../../../lib/report/report.ts';

export const TODAY = '2026-11-22';

export type Sample =
  | 'sample-cloudflare-sf-offer'
  | 'sample-confluent-london-offer'
  | 'sample-confluent-bangalore-offer'
  | 'sample-cloudflare-posting-zones'
  | 'sample-newsletter';

const PAGES = join(import.meta.dirname, '../../pages');

/** The document of a sample, as the panel would hold it when the page was just read. */
export function sampleDoc(sample: Sample): Doc {
  const html = readFileSync(join(PAGES, sample, 'source.html'), 'utf8');
  const snapshot = fromHtml(html, (text) => new JSDOM(text).window.document, {
    url: 'https://mail.example/',
  });
  return newDoc({ title: snapshot.title, url: null, snapshot, reading: read(snapshot), today: TODAY });
}

/** A document as the panel holds it, with the report and the edits that belong to its present state. */
export interface Held {
  doc: Doc;
  report: Report;
  edits: Edits;
}

/** The panel's loop without a browser: every edit goes through the reducer and gives a new report. */
export function hold(start: Doc): { now: () => Held; act: (action: DocAction) => void } {
  let doc = start;
  const act = (action: DocAction): void => {
    doc = docReducer(doc, action);
  };
  const now = (): Held => {
    const { reading, corrections, inputs } = doc;
    const report = buildReport({ reading, corrections, inputs });
    const asRead = buildReport({ reading, corrections: {}, inputs }).offer;
    const offer = report.offer;
    const change: Edits['changeMany'] = (values) => act({ type: 'change', values, now: offer, asRead });
    return {
      doc,
      report,
      edits: {
        offer,
        asRead,
        reading,
        suggestions: {},
        change: (field, value) => change({ [field.id]: value }),
        changeMany: change,
        restore: (field) => act({ type: 'restore', field, now: offer, asRead }),
      },
    };
  };
  return { now, act };
}
