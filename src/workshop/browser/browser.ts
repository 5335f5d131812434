import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { findPackagedChromium } from './packaged-chromium.ts';

/** A browser that may be on this machine. */
interface Candidate {
  name: string;
  /** How it is started; nothing where it cannot be here. */
  find: () => LaunchOptions | undefined | Promise<LaunchOptions | undefined>;
}

/**
 * Playwright leaves the sandbox off, which root needs; the pages are our own. The rest keeps the
 * browser from calling home, so that a machine without network behaves like one with it.
 */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

const NOTHING_FOUND = `No browser could be started. Install one of these, then run the command again:
  npx playwright-core install --with-deps --only-shell chromium
  Google Chrome, Microsoft Edge, or your system’s “chromium” package
or name one with the environment variable BROWSER_PATH.`;

function onPath(): Candidate[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const programs = ['chromium', 'chromium-browser', 'google-chrome'];
  return folders
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .filter((path) => existsSync(path))
    .map((path) => ({ name: path, find: () => ({ executablePath: path }) }));
}

/** The browsers to try, in order; only the one that `BROWSER_PATH` names, if it names one. */
function candidates(): Candidate[] {
  const named = process.env['BROWSER_PATH'];
  if (named) return [{ name: named, find: () => ({ executablePath: named }) }];
  return [
    { name: 'Chromium of the npm package @sparticuz/chromium', find: findPackagedChromium },
    { name: 'Chromium of Playwright', find: () => ({}) },
    { name: 'Google Chrome', find: () => ({ channel: 'chrome' }) },
    { name: 'Microsoft Edge', find: () => ({ channel: 'msedge' }) },
    ...onPath(),
  ];
}

/** Starts the first browser that will, and tells which. */
async function startFirst<Started>(
  start: (options: LaunchOptions) => Promise<Started>,
): Promise<{ name: string; started: Started }> {
  const problems: string[] = [];
  for (const { name, find } of candidates()) {
    try {
      const options = await find();
      if (options) return { name, started: await start({ args: ARGUMENTS, ...options }) };
    } catch (error) {
      problems.push(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(`${NOTHING_FOUND}\nTried:\n  ${problems.join('\n  ')}`);
}

function announce(name: string, version: string): void {
  console.log(`Browser: ${name}, ${version}`);
}

/**
 * Starts a browser for tests and for printing, and says which: the one that `BROWSER_PATH` names, the
 * packaged Chromium, Playwright’s own, an installed Chrome or Edge, or a Chromium on the path.
 *
 * @throws {Error} When none starts; the message says what to install.
 */
export async function launchBrowser(): Promise<Browser> {
  const { name, started } = await startFirst((options) => chromium.launch(options));
  announce(name, started.version());
  return started;
}

/**
 * Starts the same browser as a server, which several processes share: `chromium.connect(wsEndpoint)`.
 *
 * @throws {Error} When none starts; the message says what to install.
 */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const { name, started } = await startFirst((options) => chromium.launchServer(options));
  const browser = await chromium.connect(started.wsEndpoint());
  announce(name, browser.version());
  await browser.close();
  return started;
}
