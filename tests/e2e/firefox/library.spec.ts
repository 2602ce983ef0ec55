/** The library in a real Firefox: its IndexedDB, its file field, its zips; and files that are no guides. */
import { strToU8, zipSync } from 'fflate';
import { HOSTILE } from '../../unit/guides-import/hostile.ts';
import { syntheticGuide } from '../../unit/guides-import/synthetic/guide.ts';
import { givenFiles } from '../harness/firefox-page.ts';
import { expect, test } from '../harness/firefox-test.ts';

const COUNT = 200;
const FIELD = '#library input[type=file]:not([webkitdirectory])';

const made = Array.from({ length: COUNT }, (_, number) => syntheticGuide(number));
const zip = zipSync(Object.fromEntries(made.map(({ name, text }) => [`guides/${name}`, strToU8(text)])));

/** Small enough to be carried into the page by a script; the others are tried in Chromium. */
const SMALL = HOSTILE.filter(({ name }) => !/^(?:huge|line)/.test(name));

/** Numbers of cards and records in the library's database. */
const stored = `new Promise((resolve) => {
  const opening = window.indexedDB.open('library');
  opening.onsuccess = () => {
    const db = opening.result;
    const stores = db.transaction([...db.objectStoreNames]);
    const counts = [...db.objectStoreNames].map((name) => stores.objectStore(name).count());
    stores.oncomplete = () => { db.close(); resolve(counts.map(({ result }) => result).join()); };
  };
})`;

test('a zip of guides is imported once, found, and hostile files change nothing', async ({ firefox }) => {
  const options = await firefox.openOptions();
  await options.shows(/Library of guides/);
  await options.evaluate(givenFiles(FIELD, { 'guides.zip': zip }));
  await options.shows(new RegExp(`${COUNT} guides are new\\.`));
  await options.evaluate(givenFiles(FIELD, { 'guides.zip': zip }));
  await options.shows(new RegExp(`${COUNT} were there already and are the same\\.`));
  expect(await options.evaluate(stored)).toBe(`${COUNT},${COUNT}`);

  await options.evaluate(
    givenFiles(FIELD, Object.fromEntries(SMALL.map(({ name, make }) => [name, make()]))),
  );
  const reasons = SMALL.flatMap(({ refused }) => Object.keys(refused));
  const text = await options.shows(new RegExp(`${reasons.length} files gave no guide`));
  for (const where of reasons) expect(text).toContain(where);
  expect(await options.evaluate(stored)).toBe(`${COUNT},${COUNT}`);
  await options.shows(new RegExp(`^${COUNT} guides\\.$`, 'm'));

  // Imported guides answer in the popup.
  const [first] = (made[3] as (typeof made)[number]).company.split(' ');
  const popup = await firefox.openPopup();
  await popup.shows(/Read this page/);
  for (const key of (first as string).toLowerCase()) await popup.press(key);
  await popup.shows(new RegExp(`${first} \\w+\\s+\\d+ guides`));
});
