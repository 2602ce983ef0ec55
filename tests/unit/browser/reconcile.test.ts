import { beforeEach, expect, test, vi } from 'vitest';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { reconcile, withdraw } = await import('../../../lib/browser/reconcile.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

const matches = (): string[] | undefined => fake.scripts.get('scan')?.matches.toSorted();

test('without a grant nothing is registered and no page is touched', async () => {
  fake.addTab({ id: 1, isAllowed: true });
  await reconcile();
  expect(fake.scripts.size).toBe(0);
  expect(fake.browser.scripting.executeScript).not.toHaveBeenCalled();
});

test('the script is registered on exactly the granted sites', async () => {
  fake.origins.add('https://mail.google.com/*').add('https://*.lever.co/*');
  await reconcile();
  expect(matches()).toEqual(['https://*.lever.co/*', 'https://mail.google.com/*']);
  expect(fake.scripts.get('scan')).toMatchObject({ persistAcrossSessions: true, allFrames: false });
});

test('a second run changes nothing', async () => {
  fake.origins.add('https://mail.google.com/*').add('https://*.lever.co/*');
  await reconcile();
  await reconcile();
  expect(fake.browser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  expect(fake.browser.scripting.updateContentScripts).not.toHaveBeenCalled();
});

test('install and start-up at the same moment register once', async () => {
  fake.origins.add('https://mail.google.com/*');
  await Promise.all([reconcile(), reconcile()]);
  expect(fake.browser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
});

test('a new grant widens the registration, and it still outlives the session', async () => {
  fake.origins.add('https://mail.google.com/*');
  await reconcile();
  fake.origins.add('https://careers.example.com/*');
  await reconcile();
  expect(matches()).toEqual(['https://careers.example.com/*', 'https://mail.google.com/*']);
  expect(fake.scripts.get('scan')?.persistAcrossSessions).toBe(true);
});

test('tabs that are open already are read, others are left alone', async () => {
  const mail = fake.addTab({ id: 1, url: 'https://mail.google.com/mail/u/0/', isAllowed: true });
  const other = fake.addTab({ id: 2, url: 'https://example.com/' });
  fake.origins.add('https://mail.google.com/*');
  await reconcile();
  expect(mail.script).not.toBeNull();
  expect(other.script).toBeNull();
});

test('one tab that refuses does not keep the others from being read', async () => {
  fake.addTab({ id: 1, url: 'https://mail.google.com/error', isAllowed: false });
  const mail = fake.addTab({ id: 2, url: 'https://mail.google.com/', isAllowed: true });
  fake.origins.add('https://mail.google.com/*');
  await reconcile();
  expect(mail.script).not.toBeNull();
});

test('a failed run does not keep the next one from working', async () => {
  fake.origins.add('https://mail.google.com/*');
  fake.browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('no'));
  await expect(reconcile()).rejects.toThrow('no');
  await reconcile();
  expect(matches()).toEqual(['https://mail.google.com/*']);
});

test('a withdrawn grant unregisters, stops the pages and takes their badges away', async () => {
  const stopped = vi.fn(() => true);
  fake.addTab({ id: 1, url: 'https://mail.google.com/', script: stopped });
  fake.addTab({ id: 2 });
  fake.badges.set(1, '•');
  fake.origins.add('https://mail.google.com/*');
  await reconcile();
  fake.origins.clear();
  await withdraw();
  expect(fake.scripts.size).toBe(0);
  expect(stopped).toHaveBeenCalledWith({ type: 'stop', data: null });
  expect(fake.badges.get(1)).toBe('');
  expect(fake.badges.has(2)).toBe(false);
});
