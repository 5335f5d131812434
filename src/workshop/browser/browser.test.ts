import { afterEach, expect, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('the browser that starts says its name and version', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const browser = await launchBrowser();
  const version = browser.version();
  await browser.close();
  expect(version).toMatch(/^\d+\./);
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/^Browser: \S/));
  expect(said).toHaveBeenCalledWith(expect.stringContaining(version));
});

test('a browser that is named but does not start is not replaced by another', async () => {
  vi.stubEnv('BROWSER_PATH', '/nowhere/chromium');
  await expect(launchBrowser()).rejects.toThrow(/Install one of these[\s\S]*\/nowhere\/chromium:/);
});
