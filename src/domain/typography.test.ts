import { describe, expect, test } from 'vitest';
import { createRandom } from '../tests/random.ts';
import { splitOrdinals, typeset, typesetLocalised } from './typography.ts';

/** Shows spaces that must not break: `_` for a narrow one, `~` for a firm one. */
function reveal(text: string): string {
  return text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');
}

const FRENCH = [
  ['Vraiment ?', 'Vraiment_?'],
  ['Suivez le fil !', 'Suivez le fil_!'],
  ['Quoi ?!', 'Quoi_?!'],
  ['Elle attend : rien ne vient.', 'Elle attend_: rien ne vient.'],
  ['Un site ; un magasin.', 'Un site_; un magasin.'],
  ['18 % des clients', '18_% des clients'],
  ['2 ‰', '2_‰'],
  ['Oui\u00a0!', 'Oui_!'],
  ['Oui  !', 'Oui_!'],
  ['Départ à 10:30', 'Départ à 10:30'],
  ['« Bonjour »', '«_Bonjour_»'],
  ['«Bonjour»', '«_Bonjour_»'],
  ['«\u00a0Bonjour\u00a0»', '«_Bonjour_»'],
  ['Il dit : « Non. »', 'Il dit_: «_Non._»'],
  ['« Bonjour ! »', '«_Bonjour_!_»'],
  ['(« oui »)', '(«_oui_»)'],
  ["l'expérience", 'l’expérience'],
  ["aujourd'hui", 'aujourd’hui'],
  ["qu'on l'aime", 'qu’on l’aime'],
  ["l'« effort » du client", 'l’«_effort_» du client'],
  ["jusqu'à 1990", 'jusqu’à 1990'],
  ["rock'n'roll", 'rock’n’roll'],
  ['l’œuvre', 'l’œuvre'],
  ["d'", 'd’'],
  ['46 000', '46_000'],
  ['1 234 567', '1_234_567'],
  ['46\u00a0000', '46_000'],
  ['46 000 clients', '46_000~clients'],
  ['50 000 €', '50_000~€'],
  ['En 2005 300 clients', 'En 2005 300~clients'],
  ['18,6 milliards de dollars', '18,6~milliards de dollars'],
  ['20 €', '20~€'],
  ['12 magasins', '12~magasins'],
  ['20 minutes', '20~minutes'],
  ['12 h', '12~h'],
  ['3 jours', '3~jours'],
  ['7 ans', '7~ans'],
  ['10 années', '10 années'],
  ['2 mois', '2~mois'],
  ['2 moissons', '2 moissons'],
  ['5 km', '5~km'],
  ['10 °C', '10~°C'],
  ['N° 1', 'N°~1'],
  ['le n° 12', 'le n°~12'],
  ['N°1', 'N°~1'],
  ['p. 12', 'p.~12'],
  ['pp. 3-4', 'pp.~3-4'],
  ['chap. 2, art. 5', 'chap.~2, art.~5'],
  ['vol. 3, fig. 1', 'vol.~3, fig.~1'],
  ['Et puis...', 'Et puis…'],
  ['– Une liste', '–~Une liste'],
  ['le 21 septembre 2005', 'le 21 septembre 2005'],
  ['XXe siècle, 1er étage', 'XXe siècle, 1er étage'],
  ['sans rien à faire', 'sans rien à faire'],
] as const;

const ENGLISH = [
  ["don't", 'don’t'],
  ["It's the shop's", 'It’s the shop’s'],
  ["the customers' feelings", 'the customers’ feelings'],
  ['"Hello"', '“Hello”'],
  ['He said: "no".', 'He said: “no”.'],
  ['("quoted")', '(“quoted”)'],
  ['["quoted"]', '[“quoted”]'],
  ['—"Yes," she said', '—“Yes,” she said'],
  ["'Hello'", '‘Hello’'],
  ['"\'Quick,\' he said."', '“‘Quick,’ he said.”'],
  ["\"It's 'fine',\" she said", '“It’s ‘fine’,” she said'],
  ['“Already set”', '“Already set”'],
  ['And then...', 'And then…'],
  ['$18.6 billion', '$18.6~billion'],
  ['3 million', '3~million'],
  ['46,000 customers', '46,000~customers'],
  ['20 stores', '20~stores'],
  ['2 shops', '2~shops'],
  ['5 minutes', '5~minutes'],
  ['1 hour', '1~hour'],
  ['3 years', '3~years'],
  ['30 seconds', '30~seconds'],
  ['2 days', '2~days'],
  ['2 daystars', '2 daystars'],
  ['10 km', '10~km'],
  ['10 °C', '10~°C'],
  ['5 dollars', '5~dollars'],
  ['a 5-minute wait', 'a 5-minute wait'],
  ['No. 1', 'No.~1'],
  ['p. 12', 'p.~12'],
  ['pp. 3–4', 'pp.~3–4'],
  ['ch. 2, vol. 3, fig. 4', 'ch.~2, vol.~3, fig.~4'],
  ['What? Now! Yes; no: 50%', 'What? Now! Yes; no: 50%'],
  ['21 September 2005', '21 September 2005'],
] as const;

describe('French', () => {
  test.for(FRENCH)('sets “%s” as “%s”', ([written, set]) => {
    expect(reveal(typeset(written, 'fr'))).toBe(set);
  });
});

describe('English', () => {
  test.for(ENGLISH)('sets “%s” as “%s”', ([written, set]) => {
    expect(reveal(typeset(written, 'en'))).toBe(set);
  });
});

describe('set twice', () => {
  const scraps = [
    ...['a', 'l', 'N', '°', '1', '20', '300', ' ', ' ', '\u00a0', '\u202f', "'", '’', '"', '«'],
    ...['»', '?', '!', ':', ';', '%', '€', '…', '...', '–', '(', ')', 'p.', 'km', 'ans', 'days'],
  ];

  test.for(['fr', 'en'] as const)('any text in “%s” comes back unchanged', (locale) => {
    const random = createRandom(7);
    for (let round = 0; round < 5_000; round += 1) {
      const length = 1 + Math.floor(random() * 12);
      const pick = () => scraps[Math.floor(random() * scraps.length)] ?? '';
      const once = typeset(Array.from({ length }, pick).join(''), locale);
      expect(typeset(once, locale)).toBe(once);
    }
  });
});

describe('data', () => {
  test('each language of a pair is set by its own rules, at any depth', () => {
    const data = { moments: [{ title: { fr: 'Vraiment ?', en: '"Really?"' } }] };
    expect(typesetLocalised(data)).toEqual({
      moments: [{ title: { fr: 'Vraiment\u202f?', en: '“Really?”' } }],
    });
  });

  test('lists within a pair are set', () => {
    const data = { aliases: { fr: ["l'effort"], en: ["the customer's effort"] } };
    expect(typesetLocalised(data)).toEqual({
      aliases: { fr: ['l’effort'], en: ['the customer’s effort'] },
    });
  });

  test('addresses, numbers and words in one language stay as they are', () => {
    const data = {
      slug: { fr: 'n-1', en: 'no-1' },
      url: 'https://a.example/?q=1',
      page: 'p. 12',
      n: 3,
    };
    expect(typesetLocalised(data)).toEqual(data);
  });
});

describe('ordinals', () => {
  /** Shows what is raised between carets. */
  const raise = (text: string) =>
    splitOrdinals(text)
      .map(({ text: run, raised }) => (raised ? `^${run}^` : run))
      .join('');

  test.for([
    ['le 1er juin', 'le 1^er^ juin'],
    ['la 1re fois', 'la 1^re^ fois'],
    ['la 72e rue', 'la 72^e^ rue'],
    ['au XXe siècle', 'au XX^e^ siècle'],
    ['François Ier', 'François I^er^'],
    ['XVIIIe et XIXe siècles', 'XVIII^e^ et XIX^e^ siècles'],
    ['Ces mots ne changent pas.', 'Ces mots ne changent pas.'],
    ['', ''],
  ] as const)('“%s” is set “%s”', ([text, set]) => {
    expect(raise(text)).toBe(set);
  });

  test('the runs put together are the text', () => {
    const text = 'Du 1er au 3e étage, 72e rue.';
    expect(
      splitOrdinals(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
