import { execFile, spawn } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

const env = { ...process.env, LC_ALL: 'en_GB.UTF-8' };

interface Outcome {
  code: number | string | null | undefined;
  stdout: string;
  stderr: string;
}

function runProgram(words: readonly string[], variables = env): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...words], { env: variables }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the program', () => {
  it('ends with 0 when the content is accepted', async () => {
    const { code, stdout, stderr } = await runProgram(['check', '--root', MAGAZINE]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'No problem found.\n',
      stderr: '',
    });
  });

  it('ends with 1 when the content is refused, and says why without a stack trace', async () => {
    const { code, stdout, stderr } = await withMagazine({ code: 'YAML-001' }, (root) =>
      runProgram(['check', '--root', root]),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('content/sources/perrin-2018.yaml:3:8  YAML-001  ');
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  });

  it('ends with 0 when there are only warnings, and prints them', async () => {
    const { code, stdout } = await withMagazine({ code: 'SRC-001' }, (root) =>
      runProgram(['check', '--root', root]),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('SRC-001 (for a human eye)');
  });

  it('ends with 2 when it is not used as it should be', async () => {
    const { code, stdout, stderr } = await runProgram(['chek']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no command “chek”. Did you mean “check”?\n',
    });
  });

  it('speaks French where the machine does not say English', async () => {
    const { stdout } = await runProgram(['check', '--root', MAGAZINE], { ...env, LC_ALL: 'C' });
    expect(stdout).toBe('Aucun problème.\n');
  });

  it('checks again at each change while it watches, and ends with 0 when it is told to stop', async () => {
    await withMagazine({}, async (root) => {
      const program = spawn(process.execPath, [MAIN, 'check', '--watch', '--root', root], { env });
      onTestFinished(() => void program.kill('SIGKILL'));
      let printed = '';
      const says = (words: string) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (printed.includes(words)) resolve();
          };
          program.stdout.on('data', look);
          look();
        });
      program.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
      });
      const ended = new Promise((resolve) => program.once('exit', resolve));
      await says('Ctrl-C stops.');
      await appendFile(path.join(root, 'content/sources/perrin-2018.yaml'), 'titel: x\n');
      await says('SCHEMA-002');
      program.kill('SIGINT');
      expect(await ended).toBe(0);
    });
  }, 30_000);
});
