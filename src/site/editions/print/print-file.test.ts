import { expect, test, vi } from 'vitest';
import { findPrint } from './print-file.ts';
import { getPrintedIssue } from './print-issue.tsx';

vi.mock('./print-issue.tsx', () => ({ getPrintedIssue: vi.fn() }));

test('an issue that was never printed is not laid out to find that there is no print of it', async () => {
  vi.stubEnv('DEV', false);
  expect(await findPrint(999_999, 'fr')).toBeUndefined();
  expect(getPrintedIssue).not.toHaveBeenCalled();
  vi.unstubAllEnvs();
});
