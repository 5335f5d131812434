import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeCommand } from '../../../tests/command-line.ts';
import { withMagazine } from '../../../tests/fixture-magazine.ts';
import { FILES, writeArticle } from '../../../tests/new-articles.ts';
import { createScriptedAsker, KEEP, type Line } from '../../../tests/scripted-asker.ts';

function readIn(root: string, file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8');
}

describe('an editor who is asked about a new article', () => {
  const START: readonly Line[] = [
    ['Genre', 'Étude de cas'],
    ['Numéro du magazine', KEEP],
    ['Langues pour commencer', KEEP],
    ['(français)', 'L’attente'],
    ['(anglais)', 'Waiting'],
    ['Dossier de l’article', KEEP],
    ['Adresse en anglais', 'wait'],
  ];

  it('answers in order, and changes what is proposed', async () => {
    const { added, after, asker } = await writeArticle([], {
      locale: 'fr',
      script: [...START, ['Marque', 'Quai Douze'], ['Créer le parcours', KEEP]],
    });
    expect(asker?.proposals).toEqual([
      undefined,
      '2',
      'both',
      '',
      '',
      'attente',
      'waiting',
      undefined,
      true,
    ]);
    expect(added).toContain('content/journeys/attente.yaml');
    expect(after['content/articles/attente/en.mdx']).toContain('slug: wait\n');
  });

  it('can make the brand on the way', async () => {
    const { added, after } = await writeArticle([], {
      locale: 'fr',
      script: [
        ...START,
        ['Marque', 'une autre…'],
        ['Nom de la marque', 'Café du Bac'],
        ['Identifiant', KEEP],
        ['Secteur', 'coffee'],
        ['Pays', 'fr'],
        ['Pays', 'FR'],
        ['(français)', 'Un café au bord de l’eau.'],
        ['(anglais)', 'A café at the water’s edge.'],
        ['Sources', ''],
        ['Créer le parcours', false],
      ],
    });
    expect(added).toContain('content/brands/cafe-du-bac.yaml');
    const facts = after['content/articles/attente/article.yaml'];
    expect(facts).toContain('brand: cafe-du-bac\nsector: coffee\njourneys: []\n');
  });

  it('is shown the journeys that no article carries yet', async () => {
    await withMagazine({ files: FILES }, async (root) => {
      const title = ['--title-fr', 'Le retour du livre'];
      await typeCommand(['new', 'journey', ...title], { root });
      const script: readonly Line[] = [
        ...START,
        ['Marque', KEEP],
        ['Parcours que suit l’article', 'retour-livre'],
      ];
      const asker = createScriptedAsker(script);
      const { code } = await typeCommand(['new', 'article'], { root, asker, locale: 'fr' });
      expect(code).toBe(0);
      expect(await readIn(root, 'content/articles/attente/article.yaml')).toContain(
        'journeys: [retour-livre]\n',
      );
    });
  });
});
