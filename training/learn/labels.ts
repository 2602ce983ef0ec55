/** Reads the notation of the training texts: `Your base is {base:$180,000} a year`. */

export interface Label {
  label: string;
  start: number;
  end: number;
}

export interface Labelled {
  text: string;
  labels: Label[];
}

export interface LabelledDocument extends Labelled {
  kind: 'offer' | 'posting' | 'other';
  country: string;
  language: string;
}

const SPAN = /\{([^{}:]{1,20}):([^{}]*)\}/g;

/** The plain text of a labelled one, with the places of its labels. `⏎` and `⇥` stand for line end and tab. */
export function parseLabelled(source: string): Labelled {
  const written = source.replaceAll('⏎', '\n').replaceAll('⇥', '\t');
  const labels: Label[] = [];
  let text = '';
  let done = 0;
  for (const match of written.matchAll(SPAN)) {
    text += written.slice(done, match.index);
    const start = text.length;
    text += match[2] ?? '';
    labels.push({ label: match[1] ?? '', start, end: text.length });
    done = match.index + match[0].length;
  }
  return { text: text + written.slice(done), labels };
}

const HEAD = /^=== kind: (offer|posting|other) \| country: ([A-Z]{2}) \| language: ([a-z]{2})/;

/** The documents of a file of whole letters, each behind its `===` line. */
export function parseDocuments(source: string): LabelledDocument[] {
  return source
    .split(/^(?==== )/m)
    .filter((part) => part.startsWith('==='))
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [, kind = 'other', country = 'US', language = 'en'] = HEAD.exec(head) ?? [];
      return {
        ...parseLabelled(lines.join('\n').trim()),
        kind: kind as LabelledDocument['kind'],
        country,
        language,
      };
    });
}

/** A document of which only the kind is said. */
export interface KindDocument {
  kind: LabelledDocument['kind'];
  /** What sort of document it is, in the author's words: "mortgage offer". */
  sort: string;
  text: string;
}

/** The documents of a file, each behind a line as `=== other | en | mail | mortgage offer`. */
export function parseKinds(source: string): KindDocument[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [kind = '', , , sort = ''] = head.split('|').map((one) => one.trim());
      if (kind !== 'offer' && kind !== 'posting' && kind !== 'other') throw new Error(`no kind: ${head}`);
      return { kind, sort, text: lines.join('\n').trim() };
    });
}
