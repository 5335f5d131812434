/** An issue as a file, in the order in which its page offers them: to print, and to read away from the site. */
export interface IssueEdition {
  kind: 'print' | 'book';
  path: string;
  /** Its media type. */
  type: string;
  /** Not known while writing, when no book is made before it is asked for. */
  bytes: number | undefined;
  /** Of a print. */
  pages: number | undefined;
}
