/**
 * The first letters that a match of a pattern can have, read from the pattern itself. With them a look at the words of a
 * text says which of many patterns are worth trying: most of an amount's neighbours open only a few of them.
 */

/** Letters of a match that are looked at. */
export const LETTERS = 5;
/**
 * Kinds of character: 0 no letter, 1 to 26 the plain letters, 27 other lower-case Latin letters, 28 digits, 29 other
 * scripts (whose words are not parted by blanks, so that they count as no letter where words begin).
 */
const OTHER = 27;
const DIGIT = 28;
const SCRIPT = 29;

/** The kind of a character, as the patterns tell them apart: `[a-zß-ž]` are letters. */
export function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 0xdf && code <= 0x17e) return OTHER;
  return code > 0x17e && (code < 0x2000 || code > 0x2bff) ? SCRIPT : 0;
}

/** Beginnings as strings of kinds, at most `LETTERS` long. */
type Openings = Set<string>;

const NOTHING: Openings = new Set(['']);
/** Ends an opening behind which any character may stand. */
const ANY = '\u001f';
/** A class with more kinds than this tells nothing. */
const MOST_KINDS = 6;

/** What `first` begins with where `second` follows. Characters that are no letter do not count at the front. */
function followed(first: Openings, second: Openings, skip: boolean): Openings {
  const out: Openings = new Set();
  for (const start of first) {
    if (start.length >= LETTERS || start.endsWith(ANY)) out.add(start);
    else
      for (const rest of second)
        out.add(skip && start === '' && rest.startsWith('\0') ? '' : (start + rest).slice(0, LETTERS));
  }
  return out;
}

/** Reads a pattern's source from left to right. Knows what our patterns use; what it does not know is anything. */
class Reader {
  private at = 0;
  private readonly source: string;
  private readonly skip: boolean;

  constructor(source: string, skip: boolean) {
    this.source = source;
    this.skip = skip;
  }

  /** Alternatives up to the end or a closing bracket. */
  alternatives(): Openings {
    const all: Openings = new Set(this.sequence());
    while (this.source[this.at] === '|') {
      this.at++;
      for (const opening of this.sequence()) all.add(opening);
    }
    return all;
  }

  private sequence(): Openings {
    let openings = NOTHING;
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.part();
      const [least, most] = this.times();
      let last = openings;
      for (let i = 0; i < Math.min(most, LETTERS + 1) && last.size > 0; i++) {
        const more = followed(last, part, this.skip);
        // What is there already goes on as it did before.
        last = i < least ? more : new Set([...more].filter((opening) => !openings.has(opening)));
        openings = i < least ? more : new Set([...openings, ...last]);
      }
    }
    return openings;
  }

  /** A group, a class or one character. */
  private part(): Openings {
    const char = this.source.charAt(this.at++);
    if (char === '(') return this.group();
    if (char === '[') return this.set();
    if (char === '^' || char === '$') return NOTHING;
    if (char === '.') return new Set([ANY]);
    return new Set([char === '\\' ? this.escaped() : String.fromCharCode(kindOf(char.charCodeAt(0)))]);
  }

  private group(): Openings {
    const kind = /^(?:\?(?:[:=!]|<[=!]))?/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? '';
    this.at += kind.length;
    const inside = this.alternatives();
    this.at++;
    return kind === '' || kind === '?:' ? inside : NOTHING;
  }

  private set(): Openings {
    const negated = this.source[this.at] === '^';
    const kinds: Openings = new Set();
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      const from = this.source.charCodeAt(this.at++);
      if (from === 92) kinds.add(this.escaped());
      else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        const to = this.source.charCodeAt(this.at + 1);
        this.at += 2;
        for (let code = from; code <= to; code++) kinds.add(String.fromCharCode(kindOf(code)));
      } else kinds.add(String.fromCharCode(kindOf(from)));
    }
    this.at++;
    return negated || kinds.size > MOST_KINDS || kinds.has(ANY) ? new Set([ANY]) : kinds;
  }

  private escaped(): string {
    const char = this.source.charAt(this.at++);
    if (char === 's') return '\0';
    if (char === 'd') return String.fromCharCode(DIGIT);
    return /[a-z]/i.test(char) ? ANY : '\0';
  }

  /** How often the part that was just read may stand. */
  private times(): [number, number] {
    const found = /^(?:[?*+]|\{(\d{1,3})(,?)(\d{0,3})\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (found === null) return [1, 1];
    this.at += found[0].length;
    const [all, least = '', comma, most] = found;
    if (all.startsWith('?')) return [0, 1];
    if (all.startsWith('*') || all.startsWith('+')) return [all.startsWith('+') ? 1 : 0, LETTERS];
    return [Number(least), comma === '' ? Number(least) : most ? Number(most) : LETTERS];
  }
}

/**
 * The first letters of every match of `pattern`, as strings of kinds; a short one may go on in any way. With `skip`,
 * what stands in front of the first letter or digit is left out.
 */
export function openingsOf(pattern: RegExp, skip: boolean): string[] {
  const openings = new Reader(pattern.source, skip).alternatives();
  return [...openings].map((opening) => (opening.endsWith(ANY) ? opening.slice(0, -1) : opening));
}
