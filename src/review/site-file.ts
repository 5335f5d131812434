/**
 * What a file of the site is for. The search has three: `result` is a page as the search finds it,
 * `engine` the program that looks, `index` what is derived from the results.
 */
export type FileKind = 'page' | 'feed' | 'result' | 'engine' | 'index' | 'code' | 'data';

const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^pagefind\/.+\.pf_fragment$/, 'result'],
  [/^pagefind\/.+\.(?:js|pagefind)$/, 'engine'],
  [/^pagefind\//, 'index'],
  // Pictures in this folder are data: their names change with what they show.
  [/^_astro\/.+\.(?:css|js|woff2)$/, 'code'],
  [/\.html$/, 'page'],
  [/(?:^|\/)(?:rss|atom)\.xml$/, 'feed'],
];

/** Tells what a file is for, from its path below the built folder. */
export function kindOfFile(file: string): FileKind {
  return KINDS.find(([pattern]) => pattern.test(file))?.[1] ?? 'data';
}

/**
 * The public path of a file.
 *
 * @param base Path under which the site is served, with a slash at both ends.
 * @returns For a setting of the host, as `_headers`, its bare name: it has no address.
 */
export function pathOfFile(file: string, base: string): string {
  if (/^_[^/]+$/.test(file)) return file;
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}
