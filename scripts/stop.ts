/** Stops a program together with the programs that it started: a test runner's workers, a browser's processes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Every running process with the one that started it. Linux tells without `ps`, which small systems lack. */
function parents(): [pid: number, parent: number][] {
  if (!existsSync('/proc/self/stat')) {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return (stdout ?? '').split('\n').flatMap((line): [number, number][] => {
      const [pid, parent] = line.trim().split(/\s+/).map(Number);
      return pid && parent ? [[pid, parent]] : [];
    });
  }
  return readdirSync('/proc').flatMap((name): [number, number][] => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // `pid (name) state parent …`; the name may hold spaces and parentheses.
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return [[Number(name), Number(parent)]];
    } catch {
      return []; // It ended meanwhile.
    }
  });
}

/** Stops this process and everything below it at once, without asking. */
export function stopTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  const all = parents();
  const tree = [pid];
  for (const one of tree) tree.push(...all.filter(([, parent]) => parent === one).map(([child]) => child));
  for (const one of tree) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}
