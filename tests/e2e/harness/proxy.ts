/**
 * A proxy that the whole browser stands behind. It passes requests to loopback on and refuses everything else, and it
 * writes both down: whatever a browser asks for, this has seen it. (The pages' security policy does not bind content
 * scripts, so silence is measured, not assumed.)
 */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  /** Arguments that put all of Chromium's traffic behind it, loopback too. */
  args: string[];
  /** `GET http://…` or `CONNECT host:port`, in order. */
  log: string[];
  close(): Promise<void>;
}

export async function openProxy(): Promise<LoggingProxy> {
  const log: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    log.push(`${incoming.method} ${url}`);
    if (!url.startsWith('http://127.0.0.1:')) {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    log.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
