import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../workshop/browser/browser.ts';
import { BUILT_SITE, serveSite } from '../serve.ts';
import { readSite, type BuiltPage } from './built-pages.ts';

/** A page of the site as browser tests know it. */
export type Address = Pick<BuiltPage, 'path' | 'locale' | 'template'>;

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the served site, base path included. */
    siteUrl: string;
    /** Where the one browser listens that all tests share. */
    browserEndpoint: string;
    pages: Address[];
  }
}

/** Serves the built site and starts one browser for all the files of site tests. */
export default async function setup(project: TestProject) {
  // The environment of a project is that of its workers, where this does not run.
  const folder = project.config.env['DIST'] ?? BUILT_SITE;
  const { pages } = await readSite(folder);
  project.provide(
    'pages',
    // A redirect leads on at once: there is nothing to look at.
    pages
      .filter(({ template }) => template !== 'redirect')
      .map(({ path, locale, template }) => ({ path, locale, template })),
  );
  const site = await serveSite(folder);
  project.provide('siteUrl', site.url.href);
  const browser = await launchBrowserServer();
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await Promise.all([site.close(), browser.close()]);
  };
}
