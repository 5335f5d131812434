import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WriteError, writeFiles, type FileChange, type WriteFailure } from './file-changes.ts';

let folder = '';
let root = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
  root = path.join(folder, 'magazine');
  mkdirSync(path.join(root, 'content/terms'), { recursive: true });
  writeFileSync(path.join(root, 'content/terms/seam.yaml'), 'name: seam\n');
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  // Signals are listened to for two turns more.
  await setImmediate();
  await setImmediate();
});

const listAll = () => readdirSync(folder, { recursive: true }).map(String).sort();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const NEW: FileChange = { file: 'content/sources/perrin.yaml', text: 'title: Perrin\n' };
const CHANGED: FileChange = {
  file: 'content/terms/seam.yaml',
  text: 'name: couture\n',
  before: 'name: seam\n',
};

/** Expects a failure that leaves every file and folder as it was. */
function expectWriteError(
  changes: readonly FileChange[],
  failure: WriteFailure,
  file: string,
): void {
  const before = listAll();
  let refused: unknown;
  try {
    writeFiles(root, changes);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(WriteError);
  expect(refused).toMatchObject({ failure, file });
  expect(listAll()).toEqual(before);
  expect(read('content/terms/seam.yaml')).toBe('name: seam\n');
}

describe('files that are written together', () => {
  it('are all there, and nothing else is', () => {
    writeFiles(root, [NEW, CHANGED]);
    expect(read(NEW.file)).toBe(NEW.text);
    expect(read(CHANGED.file)).toBe(CHANGED.text);
    expect(listAll()).toEqual([
      'magazine',
      'magazine/content',
      'magazine/content/sources',
      'magazine/content/sources/perrin.yaml',
      'magazine/content/terms',
      'magazine/content/terms/seam.yaml',
    ]);
  });

  it('keep the permissions that a changed file had', () => {
    chmodSync(path.join(root, CHANGED.file), 0o640);
    writeFiles(root, [CHANGED]);
    expect(statSync(path.join(root, CHANGED.file)).mode & 0o777).toBe(0o640);
  });

  it('are none when a new one exists already', () => {
    writeFileSync(path.join(root, 'content/terms/quay.yaml'), 'name: quay\n');
    const taken = { file: 'content/terms/quay.yaml', text: 'name: quai\n' };
    expectWriteError([NEW, CHANGED, taken], 'exists', taken.file);
    expect(read(taken.file)).toBe('name: quay\n');
  });

  it('are none when a changed one is not as it was', () => {
    expectWriteError([NEW, { ...CHANGED, before: 'name: Seam\n' }], 'changed', CHANGED.file);
  });

  it('are none when a changed one has gone', () => {
    const gone = { file: 'content/terms/quay.yaml', text: 'a', before: 'b' };
    expectWriteError([NEW, gone], 'changed', gone.file);
  });

  it('are none when two of them have one name', () => {
    expectWriteError([CHANGED, NEW, { ...NEW, text: 'title: Other\n' }], 'exists', NEW.file);
  });

  it('are none when a file has the name of a folder', () => {
    const below = { file: 'content/terms/seam.yaml/fr.yaml', text: 'a' };
    expectWriteError([NEW, below], 'system', below.file);
  });
});

describe('a writing that fails half-way', () => {
  const failing = (meanwhile = () => {}) => ({
    file: NEW.file,
    get text(): string {
      meanwhile();
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    },
  });

  it('puts back what was changed before', () => {
    const first = { file: 'content/brands/quay.yaml', text: 'name: Quay\n' };
    expectWriteError([first, CHANGED, failing()], 'full', NEW.file);
  });

  it('names what it could not put back, and the command that does', () => {
    const target = path.join(root, CHANGED.file);
    const spoil = () => {
      rmSync(target);
      mkdirSync(target);
    };
    expect(() => writeFiles(root, [CHANGED, failing(spoil)])).toThrow(
      `\`git restore ${CHANGED.file}\` does so`,
    );
  });
});

describe('a link', () => {
  let outside = '';

  beforeEach(() => {
    outside = path.join(folder, 'outside');
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'quay.yaml'), 'name: quay\n');
  });

  it('to a file is not written through', () => {
    symlinkSync(path.join(outside, 'quay.yaml'), path.join(root, 'content/terms/quay.yaml'));
    const linked = { file: 'content/terms/quay.yaml', text: 'a', before: 'name: quay\n' };
    expectWriteError([NEW, linked], 'link', linked.file);
    expect(readFileSync(path.join(outside, 'quay.yaml'), 'utf8')).toBe('name: quay\n');
  });

  it('to a folder is not written through', () => {
    symlinkSync(outside, path.join(root, 'content/sources'));
    expectWriteError([CHANGED, NEW], 'link', NEW.file);
  });

  it('that leads nowhere is not written through', () => {
    symlinkSync(path.join(outside, 'new.yaml'), path.join(root, 'content/terms/quay.yaml'));
    const linked = { file: 'content/terms/quay.yaml', text: 'a' };
    expectWriteError([linked], 'link', linked.file);
  });

  it('to the whole magazine is no matter', () => {
    symlinkSync(root, path.join(folder, 'link'));
    writeFiles(path.join(folder, 'link'), [NEW]);
    expect(read(NEW.file)).toBe(NEW.text);
  });

  it('is what a path out of the magazine is taken for', () => {
    const above = { file: 'content/../../outside/new.yaml', text: 'a' };
    expectWriteError([NEW, above], 'link', above.file);
  });
});

describe('a failure', () => {
  it('says what has happened and what to do, in both languages', () => {
    const { says } = new WriteError('exists', NEW.file);
    expect(says).toEqual({
      fr: `${NEW.file} existe déjà. Choisissez un autre nom, ou modifiez ce fichier. Rien n’a été écrit.`,
      en: `${NEW.file} exists already. Choose another name, or change that file. Nothing was written.`,
    });
  });

  it.each([
    ['EACCES', 'is protected against writing'],
    ['EROFS', 'is protected against writing'],
    ['ENOSPC', 'There is no room left on the disk.'],
    ['ELOOP', '(ELOOP)'],
  ])('turns %s into a sentence', (code, sentence) => {
    const error: NodeJS.ErrnoException = Object.assign(new Error(`${code}: open`), { code });
    expect(WriteError.bySystem(NEW.file, error).says.en).toContain(sentence);
  });
});

/**
 * Runs a script in a process of its own. Where the tests run as root, who may write everywhere, the
 * process becomes another user once it has read its modules: the magazine may stand in a folder
 * that no other user may enter.
 */
function runScript(
  script: string,
): Promise<{ code: number | null; signal: string | null; output: string }> {
  const module = JSON.stringify(fileURLToPath(new URL('file-changes.ts', import.meta.url)));
  const source = `
    import { writeFiles } from ${module};
    if (process.getuid?.() === 0) {
      process.setgid(65_534);
      process.setuid(65_534);
    }
    const root = ${JSON.stringify(root)};
    ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source]);
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (output += String(data)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
}

describe('a process of its own', () => {
  it('is told in a sentence that a folder is protected', async () => {
    chmodSync(folder, 0o755);
    chmodSync(path.join(root, 'content/terms'), 0o555);
    const { output } = await runScript(`
      try {
        writeFiles(root, [{ file: 'content/terms/quay.yaml', text: 'a' }]);
      } catch (error) {
        console.log(error.failure, error.says.en);
      }`);
    expect(output).toMatch(/^denied content\/terms\/quay\.yaml is protected/);
    expect(readdirSync(path.join(root, 'content/terms'))).toEqual(['seam.yaml']);
  });

  it.each(['SIGINT', 'SIGTERM'])('that gets %s while it writes ends afterwards', async (signal) => {
    chmodSync(folder, 0o755);
    chmodSync(root, 0o777);
    chmodSync(path.join(root, 'content/terms'), 0o777);
    // The signal comes while the second of three files is laid out.
    const { signal: ending, output } = await runScript(`
      const names = ['a', 'b', 'c'];
      const files = names.map((name) => ({
        file: \`content/terms/\${name}.yaml\`,
        get text() {
          if (name === 'b') process.kill(process.pid, '${signal}');
          return name;
        },
      }));
      writeFiles(root, files);
      console.log('written');
      setTimeout(() => console.log('still here'), 5000);`);
    expect({ ending, output }).toEqual({ ending: signal, output: 'written\n' });
    expect(readdirSync(path.join(root, 'content/terms'))).toEqual([
      'a.yaml',
      'b.yaml',
      'c.yaml',
      'seam.yaml',
    ]);
    expect(readdirSync(root)).toEqual(['content']);
  });

  it.each([NEW, CHANGED])(
    'that is killed while it writes leaves no half of $file',
    async (change) => {
      chmodSync(folder, 0o755);
      chmodSync(path.join(root, 'content'), 0o777);
      chmodSync(path.join(root, 'content/terms'), 0o777);
      const { signal } = await runScript(`
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { writeFileSync } = fs;
      fs.writeFileSync = (file, text, options) => {
        writeFileSync(file, text.slice(0, 4), options);
        process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();
      writeFiles(root, [${JSON.stringify(change)}]);`);
      expect(signal).toBe('SIGKILL');
      const target = path.join(root, change.file);
      expect(existsSync(target) ? read(change.file) : undefined).toBe(change.before);
    },
  );
});
