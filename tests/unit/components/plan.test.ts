/** The plan in the panel: days, what moves them, and what the buttons give. */
import ICAL from 'ical.js';
import { createElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Plan } from '../../../components/plan/Plan.tsx';
import { fillPage } from '../../../components/plan/printPage.ts';
import { playbookOf } from '../../../lib/playbook/collected.ts';
import { playbookBlocks } from '../../../lib/playbook/exports/outline.ts';
import { situation } from '../playbook/situation.ts';
import { mount } from './mount.ts';

const TODAY = '2026-06-01';

let files: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  files = [];
  let last: Blob;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:here';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: last });
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function show(deadline: string | null = '2026-06-12', today = TODAY) {
  const { facts } = situation({ offer: { deadline } });
  let holidays: string[] = [];
  let theirs: string | undefined;
  const element = () =>
    createElement(Plan, {
      playbook: playbookOf(facts, {
        today,
        holidays,
        clocks: theirs ? { theirs, mine: 'America/Los_Angeles' } : null,
      }),
      holidays,
      onHolidays: (dates: string[]) => {
        holidays = dates;
      },
      onZone: (zone: string | undefined) => {
        theirs = zone;
      },
    });
  const screen = await mount(element());
  const days = () => [...screen.root.querySelectorAll('time')].map(({ dateTime }) => dateTime);
  return { ...screen, days, again: () => screen.render(element()) };
}

test('days count back from the reply-by date, each once', async () => {
  const { days, root } = await show();
  expect(days()).toEqual([
    ...['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'],
    ...['2026-06-08', '2026-06-09', '2026-06-12'],
  ]);
  expect(root.textContent).toContain('Counted back from June 12, 2026');
});

test('today is marked, also where nothing is to be done on it; what is further off stands behind one line', async () => {
  const { root, one, text } = await show().then((screen) => ({
    ...screen,
    text: (selector: string) => screen.one(selector).textContent,
  }));
  const marked = root.querySelectorAll('[aria-current="date"]');
  expect([...marked].map((row) => row.querySelector('time')?.textContent)).toEqual(['Today']);
  expect(marked[0]?.querySelector('time')?.dateTime).toBe(TODAY);
  expect(text('.days-later summary')).toBe('5 days more, until Fri, Jun 12');
  expect(one<HTMLDetailsElement>('.days-later').open).toBe(false);
  // A Saturday: the first step is on Monday.
  const weekend = await show('2026-06-26', '2026-06-06');
  expect(weekend.days().slice(0, 2)).toEqual(['2026-06-06', '2026-06-08']);
  expect(weekend.one('[aria-current="date"]').textContent).toContain('Nothing to do today.');
});

test('an employer further east ends the day sooner: the plan ends a day before, and says why', async () => {
  const { days, one, choose, root, again } = await show();
  await choose(one<HTMLSelectElement>('.clock select'), 'Australia/Sydney');
  await again();
  expect(days().at(-1)).toBe('2026-06-11');
  expect(root.textContent).toContain('it is Friday, June 12 at 12:00');
  await choose(one<HTMLSelectElement>('.clock select'), '');
  await again();
  expect(days().at(-1)).toBe('2026-06-12');
});

test('a day that the person enters is left out until they take it back', async () => {
  const { days, one, type, click, button, again } = await show();
  await type(one('input[type="date"]'), '2026-06-09');
  await click(button('Add'));
  await again();
  expect(days()).not.toContain('2026-06-09');
  await click(button('Count June 9, 2026 as a working day again'));
  await again();
  expect(days()).toContain('2026-06-09');
});

test('within 24 hours everything moves to today and tomorrow', async () => {
  const { days, one, click } = await show();
  await click(one('input[type="checkbox"]'));
  expect(days()).toEqual(['2026-06-01', '2026-06-02']);
});

test('without a reply-by date the days run forward, and it says so', async () => {
  const { days, root } = await show(null);
  expect(days()[0]).toBe(TODAY);
  expect(root.textContent).toContain('No reply-by date was read');
});

test('after the reply-by date there are no days, no calendar and a way on', async () => {
  const { days, root } = await show('2026-05-29');
  expect(days()).toEqual([]);
  expect(root.textContent).toContain('has passed');
  expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Save as Markdown',
    'Open to print',
  ]);
});

test('the calendar names the company only when the person asks for it', async () => {
  const { root, click, button } = await show();
  await click(button('Add to calendar (.ics)'));
  const details = root.querySelectorAll<HTMLElement>('input[type="checkbox"]')[1] as HTMLElement;
  await click(details);
  await click(button('Add to calendar (.ics)'));
  await click(button('Save as Markdown'));
  const [quiet, named, document] = await Promise.all(files.map(({ blob }) => blob.text()));
  expect(files.map(({ name }) => name)).toEqual([
    ...['playbook-2026-06-01.ics', 'playbook-2026-06-01.ics', 'playbook-2026-06-01.md'],
  ]);
  expect(quiet).not.toContain('Cloudflare');
  expect(named).toContain('SUMMARY:Send thanks (Cloudflare)');
  for (const file of [quiet, named])
    expect(new ICAL.Component(ICAL.parse(file ?? '')).getAllSubcomponents('vevent')).toHaveLength(7);
  expect(document).toContain('# Your playbook');
});

test('the page to print holds the document as text, whatever a name holds', () => {
  const { facts } = situation({ facts: { answers: { recipient: '<img src=x onerror=alert(1)>' } } });
  const page = document.implementation.createHTMLDocument();
  fillPage(page, playbookBlocks(playbookOf(facts, { today: TODAY })), 'Your playbook');
  expect(page.querySelector('img')).toBeNull();
  expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(page.title).toBe('Your playbook');
});

test('a browser that opens no page says what to do instead', async () => {
  vi.stubGlobal('open', () => null);
  const { root, click, button } = await show();
  await click(button('Open to print'));
  expect(root.querySelector('.take > [role="status"]')?.textContent).toContain('Save as Markdown instead');
  vi.unstubAllGlobals();
});
