import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a small page says; the rest is as on any page of the site. */
export interface SmallPage {
  title?: string;
  /** HTML of the main part. */
  main?: string;
  /** HTML of the head, after the title. */
  head?: string;
  menu?: string;
  /** Hash in the names of the styles and scripts. */
  hash?: string;
}

/** A page with all that a built page has around its text. */
export function writePage({ title = 'Attente', main = '', head = '', ...rest }: SmallPage): string {
  const { menu = 'Numéros', hash = 'B32SlZxD' } = rest;
  return [
    `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title} · Magazine</title>`,
    `<meta property="og:title" content="${title}">`,
    `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hash}='">`,
    `<link rel="stylesheet" href="/_astro/page.${hash}.css">${head}</head>`,
    `<body><header><a href="/numeros/">${menu}</a></header><main>${main}</main>`,
    `<script type="module" src="/_astro/page.${hash}.js"></script></body></html>`,
  ].join('\n');
}

/** A page that sends its readers elsewhere. */
export function writeRedirect(target: string): string {
  return `<!DOCTYPE html><html><head><title>→</title><meta http-equiv="refresh" content="0;url=${target}"></head><body></body></html>`;
}

/**
 * Writes a built site into a folder that goes with the test. It has a home page from the start, for
 * the address of `base`.
 *
 * @param files Contents by their paths below the folder.
 */
export async function writeSite(
  files: Readonly<Record<string, string | Buffer>>,
  base = '/',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const head = `<link rel="canonical" href="https://magazine.example${base}">`;
  const home = writePage({ title: 'Accueil', head });
  for (const [file, content] of Object.entries({ 'index.html': home, ...files })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}
