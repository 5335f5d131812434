import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { readTree } from '../../../tests/file-tree.ts';
import { MAGAZINE, withMagazine } from '../../../tests/fixture-magazine.ts';

const FILE = 'content/articles/petite-couture/en.mdx';
const SOURCE = await readFile(path.join(MAGAZINE, FILE), 'utf8');
const LINE = /^follows: '[0-9a-f]{12}'$/m;

/** Notes the translation of an article, and reads the file it leaves. */
function note(source = SOURCE, words: readonly string[] = ['petite-couture']) {
  return withMagazine({ files: { [FILE]: source } }, async (root) => {
    const before = readTree(root);
    const outcome = await typeCommand(['translated', ...words], { root });
    const after = readTree(root);
    const again = await typeCommand(['translated', ...words], { root });
    expect(readTree(root)).toEqual(after);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    return { ...outcome, again, changed, written: after[FILE] ?? '' };
  });
}

const withoutLine = (source: string) => source.replace(/^follows: .*\n/m, '');

describe('noting that a translation has caught up', () => {
  it('writes one line into its head, once, and nothing else', async () => {
    const { code, printed, again, changed, written } = await note();
    expect({ code, printed }).toEqual({ code: 0, printed: `${FILE}  in step\n` });
    expect(again).toMatchObject({ code: 0, printed: `${FILE}  in step\n` });
    expect(changed).toEqual([FILE]);
    expect(written).toMatch(/\]\nfollows: '[0-9a-f]{12}'\n---\n/);
    expect(withoutLine(written)).toBe(SOURCE);
  });

  it.each([
    ['an older fingerprint', 'slug: small-seam\n', "slug: small-seam\nfollows: '000000000000'\n"],
    ['a fingerprint in double quotes', 'slug: s', 'follows: "000000000000"\nslug: s'],
  ])('replaces %s where it stands', async (_, from, to) => {
    const source = SOURCE.replace(from, to);
    const { code, written } = await note(source);
    expect(code).toBe(0);
    expect(written).toMatch(LINE);
    expect(written.replace(LINE, '')).toBe(source.replace(/^follows: .*$/m, ''));
  });

  it('keeps a comment beside it, and one below', async () => {
    const source = SOURCE.replace(
      'slug: s',
      "follows: '000000000000' # relu le 3\n# à suivre\nslug: s",
    );
    const { written } = await note(source);
    expect(written).toMatch(/^follows: '[0-9a-f]{12}' # relu le 3\n# à suivre\nslug: small-seam$/m);
  });

  it('replaces one that is folded below its name', async () => {
    const source = SOURCE.replace('slug: s', 'follows: >-\n  000000000000\nslug: s');
    expect((await note(source)).written).toMatch(/^follows: '[0-9a-f]{12}'\nslug: small-seam$/m);
  });

  it('leaves alone the hyphens that draw a line in the text', async () => {
    const source = `${SOURCE}\n---\n\nfollows: nothing\n`;
    const { code, written } = await note(source);
    expect(code).toBe(0);
    expect(written.match(/follows: '/g)).toHaveLength(1);
    expect(written.endsWith('\n---\n\nfollows: nothing\n')).toBe(true);
  });

  it('takes the address of an article, several articles, and the other language', async () => {
    expect((await note(SOURCE, ['small-seam'])).changed).toEqual([FILE]);
    expect((await note(SOURCE, ['quai-douze', 'small-seam', 'petite-couture'])).changed).toEqual([
      FILE,
      'content/articles/quai-douze/en.mdx',
    ]);
    expect((await note(SOURCE, ['small-seam', '--language', 'fr'])).changed).toEqual([
      'content/articles/petite-couture/fr.mdx',
    ]);
  });

  it('brings the article into step, for the table of what stands where', async () => {
    await withMagazine({}, async (root) => {
      await typeCommand(['translated', 'quai-douze'], { root });
      const { printed } = await typeCommand(['status'], { root });
      expect(printed).toMatch(/^quai-douze .* yes {5}in step$/m);
    });
  });
});

describe('a text that cannot be noted', () => {
  it.each([
    ['has Windows line endings', SOURCE.replaceAll('\n', '\r\n')],
    ['has a byte order mark', `\ufeff${SOURCE}`],
    ['has no head', 'No head here.\n'],
    ['has a head that cannot be read', SOURCE.replace('title: ', 'title: [')],
    ['has a field twice', SOURCE.replace('slug: ', 'title: Again\nslug: ')],
  ])('is left alone when it %s', async (_, source) => {
    const { code, printed, complaint, changed } = await note(source);
    expect({ code, printed, changed }).toEqual({ code: 2, printed: '', changed: [] });
    expect(complaint).toBe(
      `${FILE} has a problem, to be mended first: see \`npm run desk -- check ${FILE}\`.\n`,
    );
  });

  it('is left alone while something is still to be written in it', async () => {
    const source = SOURCE.replace('## One more word', 'To write: the end.\n\n## One more word');
    const { code, complaint, changed } = await note(source);
    expect({ code, changed }).toEqual({ code: 2, changed: [] });
    expect(complaint).toContain(`${FILE} still has 1 passage to write`);
  });

  it('is left alone when the article has one language', async () => {
    const files = {
      'content/articles/seul/article.yaml':
        'kind: column\nissue: 1\ndate: 2025-03-03\nauthors: [redaction]\nawaiting: en\n',
      'content/articles/seul/fr.mdx': SOURCE.replace('slug: small-seam\n', ''),
    };
    await withMagazine({ files }, async (root) => {
      const { code, complaint } = await typeCommand(['translated', 'seul'], { root });
      expect(code).toBe(2);
      expect(complaint).toContain('content/articles/seul/en.mdx does not exist');
    });
  });

  it('writes none of the others', async () => {
    const { code, changed } = await note('No head here.\n', ['quai-douze', 'petite-couture']);
    expect({ code, changed }).toEqual({ code: 2, changed: [] });
  });

  it('is brought to mind by a name that is nearly right', async () => {
    const { code, complaint } = await typeCommand(['translated', 'petite-coutur']);
    expect(code).toBe(2);
    expect(complaint).toContain('Did you mean “petite-couture”?');
  });
});
