/**
 * Is an expression linear, however long the text? The answer is that of recheck (github.com/makenowjust-labs/recheck),
 * which builds the automaton of an expression, searched from every place of a text, and proves that the ways through it
 * do not multiply. Its version in plain JavaScript gives the same answer on every machine.
 */
import { checkSync } from 'recheck';
import { ANSWER } from '../../../scripts/patience.ts';

/** `linear`, or what the checker says instead. */
export function prove({ source, flags }: { source: string; flags: string }): string {
  const plain = flags.replace(/[dgy]/g, '');
  const result = checkSync(source, plain, { checker: 'automaton', timeout: ANSWER });
  if (result.status === 'safe') return 'linear';
  if (result.status === 'vulnerable') return `${result.complexity.summary} on ${result.attack.pattern}`;
  return `not decided (${result.error.kind}): bound its repeats, or write it smaller`;
}
