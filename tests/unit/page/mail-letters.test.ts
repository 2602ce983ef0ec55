/** Two mails of one sender on one offer are two letters where a mail site says that they were sent at two times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../lib/page/snapshot.ts';
import { read } from '../../../lib/reading/read.ts';
import { fingerprints, isSame, type Letter, mayBeSame } from '../../../lib/report/letter.ts';
import { parseHtml } from './dom.ts';

const SITES = {
  Gmail: {
    page: 'offer-gmail-thread',
    url: 'https://mail.google.com/mail/u/0/#inbox/18c',
    date: 'Nov 17, 2026, 11:30 AM',
    later: 'Nov 24, 2026, 9:12 AM',
    relative: ['11:30 AM', '2 hours ago'],
  },
  Outlook: {
    page: 'offer-outlook-web',
    url: 'https://outlook.office.com/mail/inbox/id/7',
    date: 'Mi, 18.11.2026 10:12',
    later: 'Mi, 25.11.2026 10:12',
    relative: ['10:12', 'Mi 10:12'],
  },
};

describe.each(Object.entries(SITES))('%s', (_, { page, url, date, later, relative }) => {
  const html = readFileSync(join(import.meta.dirname, `../../pages/${page}/source.html`), 'utf8');
  const letterOf = (sent: string): Letter => {
    const snapshot = takeSnapshot(parseHtml(html.replaceAll(date, sent)), url);
    return { snapshot, reading: read(snapshot) };
  };
  const one = letterOf(date);

  test('the same mail seen again is the same letter', () => {
    expect(fingerprints(one).length).toBeGreaterThan(0);
    expect(fingerprints(letterOf(date))).toEqual(fingerprints(one));
    expect(isSame(one, letterOf(date))).toBe(true);
  });

  test('the same words sent another day, at the same address, are another letter', () => {
    const other = letterOf(later);
    expect(fingerprints(other)).not.toEqual(fingerprints(one));
    expect(mayBeSame(one, other)).toBe(false);
  });

  test('a time of day that says another thing tomorrow tells no letters apart', () => {
    const [today, tomorrow] = relative.map(letterOf) as [Letter, Letter];
    expect(fingerprints(today)).toEqual(fingerprints(tomorrow));
  });
});
