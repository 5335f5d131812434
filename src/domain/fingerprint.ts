import { TEXT_HEAD } from './manuscript-tree.ts';

/** What of a text its translation follows: the words, not how they are wrapped or what editors note beside them. */
export interface FollowedText {
  title: string;
  standfirst: string;
  /** Whole file, head included. */
  source: string;
}

const COMMENT = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

/**
 * The words of a text as one line, which changes only when a translation has something to follow:
 * line breaks, spaces and the editors’ comments are left out.
 */
export function buildFollowedWords({ title, standfirst, source }: FollowedText): string {
  const body = source.replace(TEXT_HEAD, '').replace(COMMENT, '');
  return [title, standfirst, body].join('\n').replace(/\s+/g, ' ').trim();
}
