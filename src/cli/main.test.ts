import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MAGAZINE, withMagazine } from '../tests/fixtures/magazine.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

interface Outcome {
  code: number | string | null | undefined;
  stdout: string;
  stderr: string;
}

function runProgram(...words: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...words], (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the program', () => {
  it('ends with 0 when the content is accepted', async () => {
    const { code, stdout, stderr } = await runProgram('check', '--root', MAGAZINE);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'No problem found.\n',
      stderr: '',
    });
  });

  it('ends with 1 when the content is refused, and says why without a stack trace', async () => {
    const { code, stdout, stderr } = await withMagazine({ code: 'YAML-001' }, (root) =>
      runProgram('check', '--root', root),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('content/sources/perrin-2018.yaml:3:8  YAML-001  ');
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  });

  it('ends with 0 when there are only warnings, and prints them', async () => {
    const { code, stdout } = await withMagazine({ code: 'SRC-001' }, (root) =>
      runProgram('check', '--root', root),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('SRC-001 (warning)');
  });

  it('ends with 2 when it is not used as it should be', async () => {
    const { code, stdout, stderr } = await runProgram('chek');
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no command “chek”. Did you mean “check”?\n',
    });
  });
});
