/** Warnings of the counter, one box each. */
import type { Note } from '../../lib/counter/plan.ts';
import { hasWords } from '../../lib/words/words.ts';
import { WarnIcon } from '../base/icons.tsx';
import { noteKey } from '../counter/noteKey.ts';
import { Words } from '../words/Words.tsx';

export function Warnings({ warnings }: { warnings: Note[] }) {
  return (
    <ul className="notes">
      {warnings
        .filter(({ code }) => hasWords(noteKey(code)))
        .map((warning, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same warning may stand for two parts
          <li key={`${warning.code}:${index}`} className="note">
            <WarnIcon />
            <p>
              <Words of={noteKey(warning.code)} with={warning.params} />
            </p>
          </li>
        ))}
    </ul>
  );
}
