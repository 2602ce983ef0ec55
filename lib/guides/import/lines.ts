/** A file's text as lines that can be read: mended, run-together headings parted, each with its number in the file. */
import { gluedAt } from './headings.ts';
import { MAX_LINE, MAX_LINES } from './limits.ts';
import { type Remark, remark } from './remark.ts';
import { repair } from './repair.ts';

export interface Line {
  /** 1-based line of the file. Several lines share one where a heading was run together with the line before. */
  n: number;
  text: string;
}

export interface Prepared {
  lines: Line[];
  remarks: Remark[];
  /** Damaged lines and what is lost of them; null where nothing was. */
  encoding: { lines: number[]; lost: { line: number; what: string }[] } | null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  pound: '£',
  euro: '€',
  yen: '¥',
};

/** Marks of HTML that stray into Markdown. What a script or a style holds is no text. */
const TAG = /<\/?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,400})?\/?>/g;
const HIDDEN = /<(script|style|iframe|object|svg)\b/i;

/** A Markdown link to something that is no web page: only its words are text. */
const UNSAFE_LINK = /\[([^\][]{1,300})\]\((?!https?:)[a-z][a-z0-9+.-]{1,20}:[^\s]{0,300}?\){1,3}/gi;

function unmarked(text: string): string {
  return text
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(TAG, '')
    .replace(/&([a-z]{2,6}|#\d{1,6});/gi, (whole, name: string) => {
      if (name.startsWith('#')) {
        const code = Number(name.slice(1));
        return code > 31 && code < 0xffff ? String.fromCharCode(code) : ' ';
      }
      return ENTITIES[name.toLowerCase()] ?? whole;
    });
}

/** Characters without width or meaning that copying leaves behind. */
const STRAY = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ue000]/g;

/** Splits and mends. What was mended, left out or too long has its report line. */
export function prepare(text: string): Prepared {
  const raw = text.split(/\r\n|\n|\r/);
  const remarks: Remark[] = [];
  const lines: Line[] = [];
  const damaged: number[] = [];
  const lost: { line: number; what: string }[] = [];
  if (raw.length > MAX_LINES)
    remarks.push(remark('not-understood', 'too-many-lines', MAX_LINES + 1, String(raw.length - MAX_LINES)));
  let hidden: string | null = null;
  raw.slice(0, MAX_LINES).forEach((written, index) => {
    const n = index + 1;
    if (written.length > MAX_LINE) {
      remarks.push(remark('not-understood', 'line-too-long', n, written));
      return;
    }
    const mended = repair(written);
    if (mended) {
      damaged.push(n);
      remarks.push(remark('repaired', mended.lost.length > 0 ? 'encoding-lost' : 'encoding', n, written));
      for (const what of mended.lost) lost.push({ line: n, what });
    }
    let clean = (mended?.text ?? written).replace(STRAY, '');
    const opens: string | undefined = hidden ? undefined : HIDDEN.exec(clean)?.[1];
    if (opens || hidden) {
      const name: string = opens ?? (hidden as string);
      const closes = clean.toLowerCase().includes(`</${name.toLowerCase()}`);
      remarks.push(remark('left-out', 'markup', n, clean));
      hidden = closes ? null : name;
      return;
    }
    if (clean.includes('<') || clean.includes('&')) clean = unmarked(clean);
    if (clean.includes('](')) {
      const words = clean.replace(UNSAFE_LINK, '$1');
      if (words !== clean) remarks.push(remark('left-out', 'markup', n, clean));
      clean = words;
    }
    const cut = gluedAt(clean);
    if (cut > 0) {
      remarks.push(remark('repaired', 'glued-heading', n, clean.slice(cut)));
      lines.push({ n, text: clean.slice(0, cut) }, { n, text: clean.slice(cut) });
    } else lines.push({ n, text: clean });
  });
  return {
    lines,
    remarks,
    encoding: damaged.length > 0 ? { lines: damaged, lost } : null,
  };
}
