/** Mail sites in the states that a fixture file cannot hold: frames, several open messages, collapsed ones. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../lib/page/snapshot.ts';
import { parseHtml } from './dom.ts';

const facts = (doc: Document, url: string) => {
  const { hints, text, adapter } = takeSnapshot(doc, url);
  return { adapter, text, ...Object.fromEntries(hints.map(({ field, value }) => [field, value])) };
};

/** A message of Proton Mail; its body is written into the frame as the page's script does it. */
const protonMessage = (
  name: string,
  address: string,
  day: string,
): string => `<article class="message-container">
  <span data-testid="recipients:sender"><span data-testid="recipient-label">${name}</span>
  <span data-testid="recipient-address">&lt;${address}&gt;</span></span>
  <time data-testid="item-date-simple" datetime="${day}">today</time>
  <div data-testid="message-content:body"><iframe data-testid="content-iframe"></iframe></div></article>`;

describe('Proton Mail', () => {
  const page = (bodies: string[]): Document => {
    const { document } = new JSDOM(
      `<title>Inbox</title><h1 data-testid="conversation-header:subject">Your offer</h1>
      ${protonMessage('Old Sender', 'old@acme.example', '2026-11-02')}${protonMessage('Ana Li', 'ana@acme.example', '2026-11-16')}`,
      { url: 'https://mail.proton.me/u/0/inbox/abc' },
    ).window;
    [...document.querySelectorAll('iframe')].forEach((frame, i) => {
      const inner = frame.contentDocument as Document;
      inner.open();
      inner.write(bodies[i] ?? '');
      inner.close();
    });
    return document;
  };

  test('the newest message is read out of its frame, with its own sender and date', () => {
    expect(
      facts(page(['<p>First</p>', '<p>Dear Sam,</p><p>Newest</p>']), 'https://mail.proton.me/u/0/x'),
    ).toMatchObject({
      adapter: 'proton',
      text: 'Dear Sam,\nNewest',
      subject: 'Your offer',
      sender: 'Ana Li <ana@acme.example>',
      date: '2026-11-16',
    });
  });

  test('a frame that has not loaded is not read for another', () => {
    expect(facts(page(['<p>First</p>', '']), 'https://mail.proton.me/u/0/x')).toMatchObject({
      text: 'First',
      sender: 'Old Sender <old@acme.example>',
    });
  });

  test('a frame that is closed to us leaves the page around it', () => {
    const doc = page(['<p>First</p>', '<p>Second</p>']);
    for (const frame of doc.querySelectorAll('iframe'))
      Object.defineProperty(frame, 'contentDocument', {
        get: () => {
          throw new Error('SecurityError');
        },
      });
    expect(facts(doc, 'https://mail.proton.me/u/0/x').text).not.toContain('First');
  });
});

describe('Yahoo Mail', () => {
  const message = (name: string, address: string, body: string): string =>
    `<li><div data-test-id="message-from"><span data-test-id="email-pill" title="${address}">${name}</span></div>
    <div data-test-id="message-date"><time datetime="2026-11-16T09:30:00Z">Mon</time></div>${body}</li>`;
  const body = (text: string): string =>
    `<div data-test-id="message-view-body"><div data-test-id="message-view-body-content"><p>${text}</p></div><button>Reply</button></div>`;

  test('of several open messages the last is read, a collapsed one is passed over', () => {
    const html = `<span data-test-id="message-group-subject-text">Offer: Analyst</span><ul>
      ${message('Old Sender', 'old@acme.example', body('First'))}
      ${message('Ana Li', 'ana@acme.example', body('Newest'))}
      ${message('Me', 'me@home.example', '')}</ul>`;
    expect(facts(parseHtml(html), 'https://mail.yahoo.com/n/inbox/all/messages/1')).toMatchObject({
      adapter: 'yahoo',
      text: 'Newest',
      subject: 'Offer: Analyst',
      sender: 'Ana Li <ana@acme.example>',
      date: '2026-11-16T09:30:00Z',
    });
  });
});
