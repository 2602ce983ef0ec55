/** Why a file could not be read. The words for each code are `reading.error-<code>` in the catalogue. */
export type FileError =
  | 'too-large'
  | 'too-slow'
  | 'empty'
  | 'pdf-not-readable'
  | 'pdf-password'
  | 'pdf-scanned'
  | 'pdf-too-slow'
  | 'docx-not-readable'
  | 'mail-not-readable'
  | 'word-old'
  | 'binary'
  | 'not-a-job';

/** Bytes of a file that is looked at. */
export const MAX_FILE = 25_000_000;

export class UnreadableFile extends Error {
  readonly code: FileError;
  constructor(code: FileError) {
    super(code);
    this.code = code;
  }
}
