import { beforeEach, expect, test, vi } from 'vitest';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { granted, groups, originOf, requestGroup, requestHost, revoke } = await import(
  '../../../lib/browser/sites.ts'
);

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

test.each([
  ['careers.example.com', 'https://careers.example.com/*'],
  ['  Careers.Example.com/jobs?id=1#top ', 'https://careers.example.com/*'],
  ['http://jobs.example.co.uk/x', 'https://jobs.example.co.uk/*'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/*'],
  ['', null],
  ['*', null],
  ['*.example.com', null],
  ['https://*/*', null],
  ['localhost', null],
  ['com', null],
  ['10.0.0.1', null],
  ['chrome://settings', null],
  ['javascript:alert(1)', null],
  ['https://user@example.com', null],
  ['example .com', null],
])('%s is asked for as %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
});

test('a request is the first thing that a click does', () => {
  void requestGroup('mail');
  expect(fake.browser.permissions.request).toHaveBeenCalledWith({
    origins: groups.find(({ id }) => id === 'mail')?.origins,
  });
});

test('a host that is none asks for nothing', async () => {
  expect(await requestHost('https://*/*')).toBe(false);
  expect(fake.browser.permissions.request).not.toHaveBeenCalled();
});

test('a group is granted when all of its sites are', async () => {
  await requestGroup('mail');
  await requestHost('careers.example.com');
  expect(await granted()).toEqual({ groups: ['mail'], origins: ['https://careers.example.com/*'] });
  await revoke('https://mail.google.com/*');
  expect((await granted()).groups).toEqual([]);
});

test('withdrawing a group withdraws every site of it and no other', async () => {
  await requestGroup('mail');
  await requestGroup('boards');
  await revoke('mail');
  expect(await granted()).toEqual({ groups: ['boards'], origins: [] });
});

test('every site of a group is a whole https host, so that it can be asked for', () => {
  for (const origin of groups.flatMap((group) => group.origins)) {
    expect(origin).toMatch(/^https:\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]+\/\*$/);
  }
});
