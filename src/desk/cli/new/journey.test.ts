import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { withMagazine } from '../../../tests/fixture-magazine.ts';
import { ENOUGH, makeEntry } from '../../../tests/new-entries.ts';

describe('a new journey', () => {
  it('is a draft whose words are to be written', async () => {
    const { file, text } = await makeEntry('journey', ENOUGH.journey);
    expect(file).toBe('content/journeys/rendre-livre-quai-douze.yaml');
    expect(text).toContain('title:\n  fr: Rendre un livre au Quai Douze\n  en: >-\n    To write: ');
    expect(text).toContain('brand: quai-douze\ndraft: true\nmoments: []\n');
  });

  it('takes its first moment from the next command', async () => {
    await withMagazine({}, async (root) => {
      await typeCommand(['new', 'journey', ...ENOUGH.journey], { root });
      const moment = [
        ...['--add', '--id', 'door', '--stage', 'zmot', '--channel', 'store', '--feeling', '1'],
        ...['--evidence', 'editors', '--title-fr', 'La porte', '--title-en', 'The door'],
        ...['--text-fr', 'Elle entre.', '--text-en', 'She comes in.'],
      ];
      const words = ['journey', 'rendre-livre-quai-douze', ...moment];
      expect(await typeCommand(words, { root })).toMatchObject({ code: 0, complaint: '' });
    });
  });

  it('can have all its words at once, and no brand', async () => {
    const { text } = await makeEntry('journey', [
      ...['--title-fr', 'Le retour', '--title-en', 'The return', '--persona-fr', 'Une cliente'],
      ...['--persona-en', 'A customer', '--goal-fr', 'Rendre', '--goal-en', 'To give back'],
    ]);
    expect(text).not.toMatch(/À écrire|To write|brand/);
  });
});
