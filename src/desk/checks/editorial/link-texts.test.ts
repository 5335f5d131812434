import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { checkText } from '../../../tests/checked-text.ts';
import { checkLinkTexts } from './link-texts.ts';

const check = async (body: string, locale: Locale, article?: string) => {
  const problems = await checkText(checkLinkTexts, body, { locale, ...(article && { article }) });
  return problems.map(({ severity }) => severity);
};

const link = (text: string) => `Le quai, [${text}](article:quai-douze).`;

describe('the text of a link', () => {
  it.each<[Locale, string]>([
    ['fr', 'ici'],
    ['fr', 'Cliquez ici'],
    ['fr', 'lire la suite'],
    ['fr', 'En savoir plus…'],
    ['fr', 'ce lien'],
    ['fr', '*ici*'],
    ['fr', "plus d'informations"],
    ['fr', 'dans'],
    ['en', 'here'],
    ['en', 'Click here!'],
    ['en', 'read more'],
    ['en', 'this link'],
    ['en', 'this article'],
    ['en', 'of'],
  ])('says nothing: %s %s', async (locale, text) => {
    expect(await check(link(text), locale)).toEqual(['warning']);
  });

  it.each(['', ' ', 'https://example.org/quai', 'www.example.org', 'article:quai-douze'])(
    'is refused: “%s”',
    async (text) => {
      expect(await check(link(text), 'fr')).toEqual(['error']);
    },
  );

  it.each<[Locale, string]>([
    ['fr', 'une librairie au bord de l’eau'],
    ['fr', 'ici, au bord de l’eau'],
    ['fr', 'l’expression'],
    ['fr', 'coutures'],
    ['fr', 'here'],
    ['fr', 'Fnac.com'],
    ['fr', '<Foreign lang="en">the quay</Foreign>'],
    ['en', 'wait'],
    ['en', 'more bookshops'],
    ['en', 'this bookshop on the quay'],
    ['en', 'issue 1'],
    ['en', 'ici'],
  ])('says where it leads: %s %s', async (locale, text) => {
    expect(await check(link(text), locale)).toEqual([]);
  });

  it('leaves an address that leads outside to the rule about addresses', async () => {
    expect(await check('https://example.org/quai', 'en')).toEqual([]);
  });

  it('is not asked of the definition of a link', async () => {
    expect(await check('The [quay][q].\n\n[q]: article:quai-douze', 'en')).toEqual([]);
  });
});

describe('a link', () => {
  it('does not lead to the article that it stands in', async () => {
    const body =
      'La [librairie du quai](article:quai-douze) et sa [couture](article:petite-couture).';
    expect(await check(body, 'fr', 'quai-douze')).toEqual(['warning']);
    expect(await check(body, 'fr', 'petite-couture')).toEqual(['warning']);
    expect(await check(body, 'fr')).toEqual([]);
  });
});
