/**
 * The programs that the end-to-end tests drive. `npm test` finds or installs them and names them in the environment;
 * a single spec run by hand looks for them itself and installs nothing.
 */
import { find, type Need } from '../../../scripts/browsers.ts';

const VARIABLES: Record<Need, string> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
  xvfb: 'XVFB_PATH',
  xdotool: 'XDOTOOL_PATH',
};

/** Path of a program, or the reason why it is not there. */
export async function program(need: Need): Promise<{ path: string } | { missing: string }> {
  const told = process.env[`${VARIABLES[need]}_MISSING`];
  if (told) return { missing: told };
  const { path, missing } = await find(need);
  return path ? { path } : { missing: missing ?? need };
}
