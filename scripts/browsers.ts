/**
 * Finds the browsers that the tests and `npm start` drive, and installs what is missing where that can be done without
 * asking: Playwright's own Chromium, then Debian's packages as root. Says in plain words what it does and why not.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { SILENCE, START } from './patience.ts';
import { onPath, run, tool } from './run.ts';

export type Need = 'chromium' | 'firefox' | 'xvfb' | 'xdotool';

/** A program that was found, or the reason why it could not be had. */
export type Found = { path: string; missing: null } | { path: null; missing: string };

interface Program {
  /** Environment variable that names it. */
  variable: string;
  /** Names on PATH. */
  names: string[];
  /** Usual places outside PATH. */
  places: string[];
  /** Lowest major version that the extension's manifest accepts; 0 where any will do. */
  atLeast: number;
  /** Debian package. */
  debian: string;
}

const mac = (app: string, binary = app): string[] =>
  ['/Applications', join(homedir(), 'Applications')].map(
    (folder) => `${folder}/${app}.app/Contents/MacOS/${binary}`,
  );

const windows = (path: string): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], path)] : [],
  );

const PROGRAMS: Record<Need, Program> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'chrome',
      'microsoft-edge',
      'msedge',
    ],
    places: [
      ...mac('Google Chrome'),
      ...mac('Chromium'),
      ...mac('Microsoft Edge'),
      ...windows('Google/Chrome/Application/chrome.exe'),
      ...windows('Chromium/Application/chrome.exe'),
      ...windows('Microsoft/Edge/Application/msedge.exe'),
    ],
    atLeast: 148,
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      ...mac('Firefox', 'firefox'),
      ...mac('Firefox Developer Edition', 'firefox'),
      ...windows('Mozilla Firefox/firefox.exe'),
      ...windows('Firefox Developer Edition/firefox.exe'),
    ],
    atLeast: 140,
    debian: 'firefox-esr',
  },
  xvfb: { variable: 'XVFB_PATH', names: ['Xvfb'], places: [], atLeast: 0, debian: 'xvfb' },
  xdotool: { variable: 'XDOTOOL_PATH', names: ['xdotool'], places: [], atLeast: 0, debian: 'xdotool' },
};

/** A program that starts and is new enough. On Windows `--version` opens a window, so the file itself must do. */
async function works(path: string, atLeast: number): Promise<true | string> {
  if (atLeast === 0 || process.platform === 'win32') return true;
  const { code, output } = await run(path, ['--version'], { silence: START });
  const major = Number(/\b(\d{2,4})\.\d/.exec(output)?.[1] ?? 0);
  if (code !== 0 || major === 0) return `${path} does not start`;
  return major >= atLeast || `${path} is version ${major}, and ${atLeast} is the oldest that will do`;
}

/** Looks for one program where it usually is; the first that starts and is new enough wins. */
export async function find(need: Need): Promise<Found> {
  const program = PROGRAMS[need];
  const named = process.env[program.variable];
  if (named && !existsSync(named)) return { path: null, missing: `${program.variable} names no file` };
  const candidates = named
    ? [named]
    : [
        ...program.names.map((name) => onPath([name])),
        ...program.places,
        ...(need === 'chromium' ? [chromium.executablePath()] : []),
      ];
  const reasons: string[] = [];
  for (const path of candidates) {
    if (!path || !existsSync(path)) continue;
    const verdict = await works(path, program.atLeast);
    if (verdict === true) return { path, missing: null };
    reasons.push(verdict);
  }
  return { path: null, missing: reasons.join('; ') || `no ${need} on this machine` };
}

const isDebianRoot = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath(['apt-get']) !== null;

/** Installs Debian packages; true where apt-get succeeded. */
async function aptInstall(packages: string[], say: (line: string) => void): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`installing with apt-get: ${packages.join(' ')}`);
  const update = await run('apt-get', ['update'], { silence: SILENCE, env });
  if (update.code !== 0) say('apt-get update did not succeed; trying with the lists there are');
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    silence: SILENCE,
    env,
  });
  if (install.code !== 0) say(`apt-get install failed: ${install.output.trim().split('\n').at(-1)}`);
  return install.code === 0;
}

/**
 * Finds the programs, installing what is missing. Playwright's download and apt-get fail in seconds where there is no
 * way out, and are stopped when they fall silent. `say` gets a line for everything that is done.
 */
export async function ensure(needs: Need[], say: (line: string) => void): Promise<Record<Need, Found>> {
  const found = {} as Record<Need, Found>;
  const look = async (list: Need[]): Promise<Need[]> => {
    for (const need of list) found[need] = await find(need);
    return list.filter((need) => found[need].path === null);
  };
  let missing = await look(needs);
  let download = '';
  let packages = '';

  if (missing.includes('chromium') && !process.env.CHROME_PATH) {
    say(`${found.chromium.missing}; downloading Playwright’s`);
    const { code } = await tool('playwright', ['install', 'chromium', '--no-shell'], { silence: SILENCE });
    if (code === 0) missing = await look(missing);
    else download = 'Playwright’s download did not succeed';
  }
  const named = (need: Need): boolean => Boolean(process.env[PROGRAMS[need].variable]);
  const wanted = missing.filter((need) => !named(need)).map((need) => PROGRAMS[need].debian);
  if (wanted.length > 0 && process.platform === 'linux') {
    if (!isDebianRoot()) packages = 'packages can only be installed by root on Debian';
    else if (await aptInstall(wanted, say)) missing = await look(missing);
    else packages = 'apt-get did not succeed';
  }
  for (const need of missing) {
    const { variable } = PROGRAMS[need];
    const how = `install it, or name it in ${variable}`;
    const tried = [found[need].missing, need === 'chromium' ? download : '', packages, how];
    found[need] = { path: null, missing: tried.filter(Boolean).join('; ') };
    say(`${need}: ${found[need].missing}`);
  }
  return found;
}
