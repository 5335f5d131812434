import { describe, expect, it } from 'vitest';
import { FIXTURE_DAY, MAGAZINE, withMagazine } from '../tests/fixtures/magazine.ts';
import { run } from './run.ts';

async function type(...words: string[]) {
  let printed = '';
  let complaint = '';
  const code = await run(words, {
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complaint += text;
    },
    today: FIXTURE_DAY,
  });
  return { code, printed, complaint };
}

describe('the command line', () => {
  it('lists its commands', async () => {
    const { code, printed } = await type('--help');
    expect(code).toBe(0);
    expect(printed).toMatch(/^ {2}check {2}\S/m);
  });

  it('explains a command', async () => {
    const { code, printed } = await type('check', '--help');
    expect(code).toBe(0);
    expect(printed).toContain('--root DIR');
  });

  it.each([
    [[], 'A command is missing.'],
    [['publish'], 'There is no command “publish”.'],
    [['check', '--rot', 'x'], 'Unknown option'],
    [['check', 'content'], 'Unexpected argument'],
    [['check', '--root'], 'argument missing'],
    [['check', '--root', `${MAGAZINE}/nowhere`], 'There is no folder content/ in '],
  ])('does not understand %j', async (words, reason) => {
    const { code, printed, complaint } = await type(...words);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(complaint).toContain(reason);
  });

  it('checks the content of the root that it is given', async () => {
    expect(await type('check', '--root', MAGAZINE)).toMatchObject({ code: 0 });
    const outcome = await withMagazine({ code: 'REF-001' }, (root) =>
      type('check', '--root', root),
    );
    expect(outcome).toMatchObject({ code: 1, complaint: '' });
  });
});
