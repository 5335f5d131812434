import { describe, expect, it } from 'vitest';
import { identifierSchema } from '../../../magazine/schemas/identifier.ts';
import { createRandom } from '../../../tests/random.ts';
import { buildNameId, buildSlug, buildSourceId, findFreeId } from './proposed-id.ts';

describe('the folder that a title proposes', () => {
  it.each([
    ['Accueillir, réparer', 'accueillir-reparer'],
    ['Le comptoir déplacé', 'comptoir-deplace'],
    ['L’attente : un art de la file', 'attente-art-file'],
    ["L'ultime moment", 'ultime-moment'],
    ['Jusqu’au bout du quai', 'bout-quai'],
    ['Une nuit d’hôtel', 'nuit-hotel'],
    ['Fnac, la couture est dans la fiche de paie', 'fnac-couture-fiche-paie'],
    ['Enlever les coutures, une à une, sans les voir jamais', 'enlever-coutures-sans-voir-jamais'],
    ['Un, deux, trois, quatre, cinq, six', 'deux-trois-quatre-cinq-six'],
    ['Trader Joe’s, la semaine', 'trader-joes-semaine'],
    ['Aujourd’hui, la caisse', 'aujourdhui-caisse'],
    ['Œuvre et cœur : l’Æsir, la Straße', 'oeuvre-coeur-aesir-strasse'],
    ['28 % de clients en moins', '28-clients-moins'],
    ['À la une', 'a-la-une'],
    ['null', 'null'],
    ['--draft true', 'draft-true'],
    ['«\u202fOù est-il\u202f?\u202f»', 'ou-est-il'],
    ['😀 😀', ''],
    ['Кому', ''],
  ])('reads « %s » as %s', (title, slug) => {
    expect(buildSlug(title, 'fr')).toBe(slug);
  });

  it.each([
    ['The counter that moved: paid in advance', 'counter-moved-paid-advance'],
    ['A week’s shopping at Trader Joe’s', 'weeks-shopping-trader-joes'],
    ['To be or not to be', 'not'],
    ['What it is', 'what-it-is'],
    ['Don’t make them wait', 'dont-make-them-wait'],
  ])('reads “%s” as %s', (title, slug) => {
    expect(buildSlug(title, 'en')).toBe(slug);
  });

  it('cuts a single word that is too long for a file name', () => {
    expect(buildSlug('x'.repeat(300), 'fr')).toBe('x'.repeat(60));
    expect(buildSlug(`quai ${'x'.repeat(300)} bac`, 'fr')).toBe('quai-bac');
  });

  it('is an id or nothing, whatever the title', () => {
    const random = createRandom(3);
    const pick = () => String.fromCodePoint(32 + Math.floor(random() * random() * 9000));
    for (let round = 0; round < 2000; round += 1) {
      const title = Array.from({ length: 1 + Math.floor(random() * 40) }, pick).join('');
      for (const slug of [buildSlug(title, 'fr'), buildSlug(title, 'en'), buildNameId(title)]) {
        const isId = slug === '' || identifierSchema.safeParse(slug).success;
        expect(isId, `“${title}” gives “${slug}”`).toBe(true);
      }
    }
  });
});

describe('the id that a name proposes', () => {
  it.each([
    ['Point de contact', 'point-de-contact'],
    ['Click and collect', 'click-and-collect'],
    ['L’effet de pic', 'l-effet-de-pic'],
    ['Trader Joe’s', 'trader-joes'],
    ['Café de la Gare', 'cafe-de-la-gare'],
  ])('keeps all the words of %s', (name, id) => {
    expect(buildNameId(name)).toBe(id);
  });
});

describe('the id that a source proposes', () => {
  const WORK = { authors: [], body: false, container: '', title: '', date: '' };

  it.each([
    ['its author and year', { authors: ['Anne Perrin'], date: '2018-05-04' }, 'perrin-2018'],
    [
      'its two authors',
      { authors: ['Katherine Lemon', 'Peter Verhoef'], date: '2016' },
      'lemon-verhoef-2016',
    ],
    [
      'the first of three authors',
      { authors: ['Ann Bitner', 'Lois Mohr', 'Bo Tetreault'], date: '1990' },
      'bitner-1990',
    ],
    ['a name with its particle', { authors: ['Celso de Matos'], date: '2007' }, 'de-matos-2007'],
    [
      'the whole name of a body',
      { authors: ['CGT Fnac'], body: true, date: '2012-11' },
      'cgt-fnac-2012',
    ],
    ['where it appeared', { container: 'ZDNet', title: 'On hold', date: '2007' }, 'zdnet-2007'],
    [
      'its title, without a year',
      { container: 'Wikipedia', title: 'Richard Normann' },
      'wikipedia-richard-normann',
    ],
    ['its title alone', { title: 'La file et le quai', date: '2010' }, 'file-quai-2010'],
    ['its title alone, without a year', { title: 'Compter les livres' }, 'compter-livres'],
  ])('is made of %s', (_, work, id) => {
    expect(buildSourceId({ ...WORK, ...work })).toBe(id);
  });
});

describe('an id that is taken', () => {
  it('gets the first number that is free', () => {
    const taken = new Set(['perrin-2018', 'perrin-2018-2']);
    expect(findFreeId('perrin-2018', (id) => taken.has(id))).toBe('perrin-2018-3');
    expect(findFreeId('perrin-2019', (id) => taken.has(id))).toBe('perrin-2019');
  });

  it('is not made out of nothing', () => {
    expect(findFreeId('', () => true)).toBe('');
  });
});
