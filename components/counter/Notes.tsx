/** Sentences that other rooms made as data, one line each. */
import type { Note } from '../../lib/counter/plan.ts';
import { hasWords } from '../../lib/words/words.ts';
import { Words } from '../words/Words.tsx';
import { noteKey } from './noteKey.ts';

export function Notes({ notes }: { notes: Note[] }) {
  const worded = notes.filter(({ code }) => hasWords(noteKey(code)));
  if (worded.length === 0) return null;
  return (
    <ul className="lines">
      {worded.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same note may stand twice with other figures
        <li key={`${note.code}:${index}`}>
          <Words of={noteKey(note.code)} with={note.params} />
        </li>
      ))}
    </ul>
  );
}
