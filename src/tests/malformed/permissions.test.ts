import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../command-line.ts';
import { withMagazine } from '../fixture-magazine.ts';
import { expectPlainWords } from './promises.ts';

/** A user who owns nothing. */
const NOBODY = 65_534;

/** The system closes nothing to its administrator, who becomes nobody for a while. */
async function asOrdinaryUser<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

async function checkClosed(place: string) {
  return withMagazine({}, async (root) => {
    await chmod(root, 0o755);
    await chmod(path.join(root, place), 0o000);
    try {
      const outcome = await asOrdinaryUser(() => typeCommand(['check', '--root', root]));
      expectPlainWords(outcome.printed, root);
      return outcome;
    } finally {
      await chmod(path.join(root, place), 0o755);
    }
  });
}

describe('what the system does not let anybody read', () => {
  it.each([
    'content/terms/seam.yaml',
    'content/articles/quai-douze/fr.mdx',
    'content/articles/quai-douze',
    'content/terms',
  ])('is refused where it stands: %s', async (place) => {
    const { code, printed, complaint } = await checkClosed(place);
    expect({ code, complaint }).toEqual({ code: 1, complaint: '' });
    expect(printed).toContain(
      `${place}:1:1  FILE-009  “${path.basename(place)}” cannot be opened.`,
    );
    expect(printed).toContain('  The reason: you may not open it.');
  });

  it('is no content at all where it is all of it', async () => {
    const { code, complaint } = await checkClosed('content');
    expect(code).toBe(2);
    expect(complaint).toContain('There is no folder content/ in ');
  });
});
