/** A store with as much of everything as may be kept, written from a page of the extension. */
import type { Page } from '@playwright/test';
import { MAX_DRAFTS } from '../../../../lib/browser/drafts/age.ts';
import { MAX_KEPT } from '../../../../lib/browser/kept.ts';
import { MAX_NEGOTIATIONS } from '../../../../lib/browser/ledger.ts';
import { MAX_SAVED } from '../../../../lib/browser/storage.ts';
import { MAX_RATES, MAX_ROUNDS } from '../../../../lib/browser/stored/ledger.ts';
import { MAX_GUIDES } from '../../../../lib/guides/import/limits.ts';
import draft from '../../../unit/browser/stored/frozen/draft-2-return-offer.json' with { type: 'json' };
import kept from '../../../unit/browser/stored/frozen/kept-2-first.json' with { type: 'json' };
import negotiation from '../../../unit/browser/stored/frozen/negotiation-2-first.json' with { type: 'json' };
import rates from '../../../unit/browser/stored/frozen/rates-2-first.json' with { type: 'json' };
import report from '../../../unit/browser/stored/frozen/report-4-promotion.json' with { type: 'json' };

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Records that an older or newer version left behind. */
const UNREADABLE = 300;

/**
 * Everything that lies in the browser's own store: reports, drafts, offers, ranges, rates and what cannot be read; `share`
 * of as many as there may be.
 */
export const fillStore = (page: Page, share = 1): Promise<void> =>
  page.evaluate(
    async ({ records, most }) => {
      type Sealed = { data: Record<string, unknown> };
      const sealed = (like: unknown, data: object): unknown => {
        const one = structuredClone(like) as Sealed;
        Object.assign(one.data, data);
        return one;
      };
      /** Every twentieth is as large as its lists allow. */
      const saved = (like: unknown, n: number, title: string): unknown => {
        const one = sealed(like, { id: `id-${n}`, title, letter: [`m${n}`] }) as {
          data: { savedAt: string; reading: { base: unknown[]; kind: { reasons: unknown[] } } };
        };
        one.data.savedAt = new Date(Date.now() - n * 1000).toISOString();
        if (n % 20 === 0) {
          const { reading } = one.data;
          reading.base = Array(50).fill(reading.base[0]);
          reading.kind.reasons = Array(100).fill(reading.kind.reasons[0]);
        }
        return one;
      };
      const rounds = (records.negotiation as { data: { rounds: object[] } }).data.rounds;
      const kinds: [prefix: string, most: number, make: (n: number) => unknown][] = [
        ['saved:', most.saved, (n) => saved(records.report, n, `Report ${n}`)],
        ['draft:', most.drafts, (n) => saved(records.draft, n, `Draft ${n}`)],
        ['kept:', most.kept, (n) => sealed(records.kept, { id: `id-${n}`, title: `Engineer ${n}` })],
        [
          'negotiation:',
          most.negotiations,
          (n) =>
            sealed(records.negotiation, {
              id: `id-${n}`,
              employer: `Employer ${n}`,
              // Every tenth is as long as it may be.
              rounds: Array.from({ length: n % 10 === 0 ? most.rounds : 3 }, (_, r) => ({
                ...rounds[r % rounds.length],
                id: `r${r}`,
                date: `2026-${String(1 + (r % 9)).padStart(2, '0')}-10`,
              })),
            }),
        ],
        ['aside:', most.unreadable, (n) => ({ version: 99, data: { n } })],
      ];
      for (const [prefix, count, make] of kinds)
        for (let from = 0; from < count; from += 20)
          await chrome.storage.local.set(
            Object.fromEntries(
              Array.from({ length: Math.min(20, count - from) }, (_, n) => [
                `${prefix}id-${from + n}`,
                make(from + n),
              ]),
            ),
          );
      const [rate] = (records.rates as { data: object[] }).data;
      const codes = ['EUR', 'USD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'INR', 'CAD', 'AUD', 'JPY'];
      const pairs = codes.flatMap((from) => codes.map((to) => ({ ...rate, from, to })));
      await chrome.storage.local.set({
        rates: {
          ...(records.rates as object),
          data: pairs.filter(({ from, to }) => from !== to).slice(0, most.rates),
        },
      });
    },
    {
      records: { report, draft, kept, negotiation, rates },
      most: {
        saved: MAX_SAVED * share,
        drafts: MAX_DRAFTS,
        kept: MAX_KEPT * share,
        negotiations: MAX_NEGOTIATIONS * share,
        rounds: MAX_ROUNDS,
        rates: MAX_RATES,
        unreadable: UNREADABLE,
      },
    },
  );

/**
 * As many guides as a library may hold, all of them copies of the one that is in it, each under an employer and a role of
 * its own; every hundredth stays with the employer of the first.
 */
export const fillLibrary = (page: Page): Promise<number> =>
  page.evaluate(
    (most) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('library');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(['cards', 'records'], 'readwrite');
          const [cards, records] = [tx.objectStore('cards'), tx.objectStore('records')];
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            resolve(most);
          };
          cards.getAll().onsuccess = ({ target }) => {
            const [card] = (target as IDBRequest).result;
            records.get(card.id).onsuccess = (event) => {
              const record = (event.target as IDBRequest).result;
              for (let n = 1; n < most; n++) {
                const id = `${card.id}-${n}`;
                const company = n % 100 === 0 ? card.company : { ...card.company, name: `Employer ${n}` };
                const key = n % 100 === 0 ? card.key : `employer ${n}`;
                const role = { ...card.role, title: `${card.role.title} ${n}` };
                cards.put({ ...card, id, key, company, role, hash: `${n}`, file: `guides/${n}.md` });
                records.put({ ...record, id, guide: { ...record.guide, id, company, role } });
              }
            };
          };
        };
      }),
    MAX_GUIDES,
  );
