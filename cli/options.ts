/** Options of a command: `--name value` pairs, flags, and the words that are neither. */

export class BadUsage extends Error {}

export interface Options {
  values: Record<string, string>;
  flags: Set<string>;
  words: string[];
}

/** Throws `BadUsage` for an option that is not known, twice given, or without its value. */
export function optionsIn(args: string[], known: { values: string[]; flags: string[] }): Options {
  const found: Options = { values: {}, flags: new Set(), words: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const name = arg.slice(2);
    if (!arg.startsWith('--')) found.words.push(arg);
    else if (known.flags.includes(name)) found.flags.add(name);
    else if (known.values.includes(name)) {
      const value = args[++i];
      if (value === undefined || value.startsWith('--')) throw new BadUsage(`${arg}: its value is missing`);
      if (found.values[name] !== undefined) throw new BadUsage(`${arg}: given twice`);
      found.values[name] = value;
    } else throw new BadUsage(`${arg}: no such option`);
  }
  return found;
}

/** Whether the person asks what the command does. */
export const asksForHelp = (args: string[]): boolean => args.some((arg) => arg === '--help' || arg === '-h');

export interface Outcome {
  out: string[];
  errors: string[];
  /** 0, or 2 where the arguments could not be used. */
  code: 0 | 2;
}

/** Runs a command; `--help` gives its usage, and wrong arguments end in it with exit code 2. */
export async function outcomeOf(
  usage: string,
  args: string[],
  run: () => Promise<string[]>,
): Promise<Outcome> {
  if (asksForHelp(args)) return { out: [usage], errors: [], code: 0 };
  try {
    return { out: await run(), errors: [], code: 0 };
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    return { out: [], errors: [error.message, usage].filter((line) => line !== ''), code: 2 };
  }
}

export function print({ out, errors, code }: Outcome): void {
  for (const line of out) console.log(line);
  for (const line of errors) console.error(line);
  process.exitCode = code;
}
