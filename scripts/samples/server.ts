/**
 * The sample inbox on loopback: five letters and pages written for this repository (`tests/pages/sample-*`), listed as
 * a small webmail would list them. Serves every other folder of `tests/pages` by name too, for the tests.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { movedTo } from './dates.ts';

const PAGES = join(import.meta.dirname, '../../tests/pages');

/** Order of the inbox; the first one is opened by `npm start`. */
export const SAMPLES = [
  'sample-cloudflare-sf-offer',
  'sample-confluent-london-offer',
  'sample-confluent-bangalore-offer',
  'sample-cloudflare-posting-zones',
  'sample-newsletter',
] as const;

export interface SampleServer {
  /** `http://127.0.0.1:PORT` or `https://…`, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One line of the inbox: who it is from, its subject, its date; taken from the page itself. */
function line(slug: string, html: string): string {
  const part = (pattern: RegExp): string => pattern.exec(html)?.[1]?.trim() ?? '';
  const subject = part(/<h1>([^<]*)<\/h1>/);
  const from = part(/<dt>From<\/dt><dd>([^<&]*)/) || part(/<strong>([^<]*)<\/strong>/);
  const date = part(/<time datetime="([^"]*)"/);
  return `<li><a href="/${slug}"><b>${from}</b>${subject}<span>${escaped(date)}</span></a></li>`;
}

function inbox(page: (slug: string) => string): string {
  const lines = SAMPLES.map((slug) => line(slug, page(slug))).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inbox</title>
<link rel="stylesheet" href="/samples.css">
</head>
<body>
<header class="bar"><strong>Letterbox</strong></header>
<main>
<h1>Inbox</h1>
<ul class="sheet inbox messages">
${lines}
</ul>
</main>
</body>
</html>
`;
}

/**
 * Starts the server on a free port of 127.0.0.1. With `today` (ISO date) the samples' dates are moved to that week;
 * without it every page is served as it stands in its folder. `extra` maps further paths to pages, `tls` makes it https.
 */
export async function serveSamples({
  today,
  extra = {},
  tls,
}: {
  today?: string;
  extra?: Record<string, string>;
  tls?: { key: string; cert: string };
} = {}): Promise<SampleServer> {
  const slugs = new Set(readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'source.html'))));
  const page = (slug: string): string => {
    const html = readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
    return today ? movedTo(today, html) : html;
  };
  const answer = (path: string): { type: string; body: string } | null => {
    const html = (body: string) => ({ type: 'text/html; charset=utf-8', body });
    const name = path.slice(1);
    if (name === '') return html(inbox(page));
    if (name === 'samples.css') {
      return { type: 'text/css', body: readFileSync(join(import.meta.dirname, 'samples.css'), 'utf8') };
    }
    if (extra[path] !== undefined) return html(extra[path]);
    return slugs.has(name) ? html(page(name)) : null;
  };
  const respond: RequestListener = (request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' });
    response.end(found?.body ?? 'Not found');
  };
  const server = tls ? createSecureServer(tls, respond) : createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
