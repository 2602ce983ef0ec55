/** A letter of ours with the playbook that is made of it. */
import type { Playbook } from '../../../../lib/playbook/collected.ts';
import type { Script } from '../../../../lib/playbook/playbook.ts';

export interface Letter {
  name: string;
  text: string;
  book: Playbook;
}

export const wordsOf = (script: Script): string =>
  script.parts.map(({ text, slot }) => text ?? slot?.value ?? `[${slot?.id}]`).join('');
