/** Why a file could not be read. The words for each code are `reading.error-<code>` in the catalogue. */
export type FileError =
  | 'too-large'
  | 'empty'
  | 'pdf-not-readable'
  | 'pdf-password'
  | 'pdf-scanned'
  | 'pdf-too-slow'
  | 'docx-not-readable'
  | 'word-old'
  | 'binary'
  | 'not-a-job';

export class UnreadableFile extends Error {
  readonly code: FileError;
  constructor(code: FileError) {
    super(code);
    this.code = code;
  }
}
