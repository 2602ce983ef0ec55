/**
 * Whose the names in the authors' texts are, word by word: rows for the trained voice of `lib/reading/who/spans`, and
 * how often one owner follows another.
 */
import { markedHead } from '../../lib/reading/marked.ts';
import { coreName } from '../../lib/reading/who/employer/known.ts';
import { featuresOf, sceneOf } from '../../lib/reading/who/spans/features.ts';
import { NAME_OWNERS, type NameOwner } from '../../lib/reading/who/spans/owner.ts';
import { assemble } from './assemble.ts';
import type { Author } from './authors.ts';
import type { Chain } from './chain.ts';
import type { Label, Labelled } from './labels.ts';
import { TOWNS } from './towns.ts';

const SEED = 11;
/** Texts of fewer authors than this do not make a word worth knowing: a made-up name is met with one author only. */
const LEAST_AUTHORS = 2;

/** Whose a labelled name is; null for labels of figures. People are one: greeting and signature say who they are. */
export function nameOwnerOf(label: string): NameOwner | null {
  if (label === 'signer' || label === 'somebody') return 'person';
  return (NAME_OWNERS as readonly string[]).includes(label) ? (label as NameOwner) : null;
}

/** The labels of names, and the same names where the author left them unlabelled. */
export function nameLabels({ text, labels }: Labelled): Label[] {
  const names = labels.filter(({ label }) => nameOwnerOf(label) !== null);
  const all = [...names];
  const free = (start: number, end: number): boolean =>
    !labels.some((one) => one.start < end && start < one.end) &&
    !all.some((one) => one.start < end && start < one.end);
  const forms = names.flatMap(({ label, start, end }) => {
    const name = text.slice(start, end);
    if (label !== 'employer' && label !== 'otherco' && !(label === 'title' && name.includes(' '))) return [];
    const core = coreName(name);
    const short = name.slice(0, core.length);
    return core.length > 3 && short.toLowerCase() === core
      ? [
          { label, form: name },
          { label, form: short },
        ]
      : [{ label, form: name }];
  });
  for (const { label, form } of forms.sort((a, b) => b.form.length - a.form.length))
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      const inWord = /[\p{L}\p{N}]/u;
      if (inWord.test(text.charAt(at - 1)) || inWord.test(text.charAt(end)) || !free(at, end)) continue;
      all.push({ label, start: at, end });
    }
  return all;
}

/** The owner of each word of a labelled text. */
export function ownersOfWords(labelled: Labelled): NameOwner[] {
  const names = nameLabels(labelled);
  return markedHead(labelled.text).words.map(({ start, end }) => {
    const label = names.find((one) => one.start < end && start < one.end)?.label;
    return (label === undefined ? null : nameOwnerOf(label)) ?? 'none';
  });
}

function textsOf(author: Author): Labelled[] {
  return [
    ...assemble(author, 1, SEED),
    ...author.letters,
    ...author.others,
    ...author.names,
    ...author.lookAlikes,
  ];
}

/** Every text of the authors as a row of words with their features and owners. */
export function nameChains(authors: readonly Author[]): Chain[] {
  const chains: Chain[] = [];
  const authorsOf = new Map<number, number>();
  const lastAuthor = new Map<number, number>();
  for (const [which, author] of authors.entries())
    for (const labelled of textsOf(author)) {
      const marked = markedHead(labelled.text);
      const scene = sceneOf(marked, TOWNS);
      const features = marked.words.map((_, i) => Int32Array.from(new Set(featuresOf(scene, i))));
      for (const list of features)
        for (const feature of list)
          if (lastAuthor.get(feature) !== which) {
            lastAuthor.set(feature, which);
            authorsOf.set(feature, (authorsOf.get(feature) ?? 0) + 1);
          }
      chains.push({
        features,
        owners: ownersOfWords(labelled).map((owner) => NAME_OWNERS.indexOf(owner)),
        breaks: marked.words.map(({ start }, i) =>
          marked.text.slice(marked.words[i - 1]?.end ?? 0, start).includes('\n'),
        ),
      });
    }
  const isShared = (feature: number): boolean => (authorsOf.get(feature) ?? 0) >= LEAST_AUTHORS;
  return chains.map((chain) => ({ ...chain, features: chain.features.map((list) => list.filter(isShared)) }));
}
