/** Programs that the scripts run: stopped when they fall silent, however long they take otherwise. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inWords } from '../../../scripts/patience.ts';
import { run } from '../../../scripts/run.ts';

const node = (script: string, silence: number) => run(process.execPath, ['-e', script], { silence });

test('a program that prints now and then may take longer than it may be silent', async () => {
  const printing = `
    let left = 25;
    setInterval(() => { console.log(left); if (--left === 0) process.exit(3); }, 200);`;
  const began = performance.now();
  const result = await node(printing, 3000);
  expect(performance.now() - began).toBeGreaterThan(3000);
  expect(result).toMatchObject({ code: 3, stuck: false });
  expect(result.output).toMatch(/25\n[\s\S]*\n1\n$/);
});

test('a program that prints nothing is stopped, and what it printed before is kept with the reason', async () => {
  const { code, stuck, output } = await node('console.log("hello"); setInterval(() => {}, 1000)', 1500);
  expect({ code, stuck }).toEqual({ code: null, stuck: true });
  expect(output).toContain('printed nothing for 1.5 seconds while running node; stopped');
});

test('what a stopped program has started is stopped too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-stop-'));
  const beats = join(folder, 'beats');
  const beat = `setInterval(() => require('fs').appendFileSync(${JSON.stringify(beats)}, '.'), 20)`;
  const starter = `
    require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beat)}], { stdio: 'inherit' });
    setInterval(() => {}, 1000);`;
  try {
    expect((await node(starter, 3000)).stuck).toBe(true);
    const after = readFileSync(beats, 'utf8').length;
    await sleep(500);
    expect(readFileSync(beats, 'utf8').length).toBe(after);
    expect(after).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a program that is not there is no error of ours, and says so', async () => {
  const result = await run('no-such-program', [], { silence: 1000 });
  expect(result).toMatchObject({ code: null, stuck: false });
  expect(result.output).toMatch(/ENOENT/);
});

test('durations are said as a person says them', () => {
  expect([1000, 1500, 60_000, 600_000].map(inWords)).toEqual([
    '1 second',
    '1.5 seconds',
    '1 minute',
    '10 minutes',
  ]);
});
