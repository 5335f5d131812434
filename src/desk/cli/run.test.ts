import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../tests/command-line.ts';
import { createScriptedAsker } from '../../tests/scripted-asker.ts';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { MAGAZINE, withMagazine } from '../../tests/fixture-magazine.ts';

describe('the command line', () => {
  it('lists its commands', async () => {
    const { code, printed } = await typeCommand(['--help']);
    expect(code).toBe(0);
    expect(printed).toMatch(/^ {2}check +\S/m);
    expect(printed).toContain('--lang fr|en');
  });

  it.each(LOCALES)('breaks the lines of its help: %s', async (locale) => {
    for (const command of ['check', 'import', 'preview', 'status', 'addresses', 'new article']) {
      const { printed } = await typeCommand([...command.split(' '), '--help', '--lang', locale]);
      for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('speaks the language that it is asked for', async () => {
    const { printed } = await typeCommand(['--help', '--lang', 'fr']);
    expect(printed).toMatch(/^Usage : npm run desk -- <commande>/);
    const { complaint } = await typeCommand(['--lang=fr', 'chek']);
    expect(complaint).toContain('n’existe pas');
  });

  it.each(['fr', 'en'])('explains a command in %s', async (lang) => {
    const { code, printed } = await typeCommand(['check', '--help', '--lang', lang]);
    expect(code).toBe(0);
    expect(printed).toContain('--changed-since REF');
    expect(printed).toContain('--root');
  });

  it.each([
    [[], 'Say what you want to do, with one of these commands: '],
    [['publish'], 'There is no command “publish”.'],
    [['chek'], 'Did you mean “check”?'],
    [['check', '--rot', 'x'], 'There is no option --rot.'],
    [['check', '--root'], 'The option --root needs a value, or takes none.'],
    [['check', '--lang', 'de'], 'The messages are in French (fr) or English (en), not in “de”.'],
    [['status', 'all'], 'The command has no use for “all”.'],
    [['preview'], 'Say what it is about: `npm run desk -- preview <article>`.'],
    [['check', '--root', `${MAGAZINE}/nowhere`], 'There is no folder content/ in '],
  ])('does not understand %j', async (words, reason) => {
    const { code, printed, complaint } = await typeCommand(words);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(complaint).toContain(reason);
  });

  it('says when npm has kept an option to itself', async () => {
    const { code, complaint } = await typeCommand(['check'], {
      environment: { npm_config_fix: 'true' },
    });
    expect(code).toBe(2);
    expect(complaint).toContain('npm run desk -- check --fix');
  });

  it('works on the root that it is given', async () => {
    expect(await typeCommand(['check', '--root', MAGAZINE])).toMatchObject({ code: 0 });
    const outcome = await withMagazine({ code: 'REF-001' }, (root) =>
      typeCommand(['check', '--root', root]),
    );
    expect(outcome).toMatchObject({ code: 1, complaint: '' });
  });

  it('says of a file that does not open which, why and what to do, and shows no error of the system', async () => {
    const path = `${MAGAZINE}/content/journeys/quai-douze.yaml`;
    const closed = Object.assign(new Error(`ENOENT: no such file, open '${path}'`), {
      ...{ code: 'ENOENT', syscall: 'open', path },
    });
    const asker = createScriptedAsker([]);
    asker.select = () => Promise.reject(closed);
    const { code, complaint } = await typeCommand(['rename', '--lang', 'fr'], { asker });
    expect(code).toBe(1);
    expect(complaint).toMatch(
      /^content\/journeys\/quai-douze\.yaml ne se laisse pas ouvrir\s: il n’y est pas, ou n’y est plus\. /,
    );
    expect(complaint).not.toContain('ENOENT');
  });
});
