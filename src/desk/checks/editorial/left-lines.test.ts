import { expect, it } from 'vitest';
import { checkText } from '../../../tests/checked-text.ts';
import { checkLeftLines, checkRemarks } from './left-lines.ts';

const remarks = async (body: string) =>
  (await checkText(checkRemarks, body, { locale: 'fr' })).map(({ column }) => column);

it.each([
  ['[Marie : à vérifier ?]', [1]],
  ['Le prix [Marie Dupont: vraiment] monte [JM : ok].', [9, 40]],
  ['Le prix (Marie : à vérifier) monte.', [9]],
  ['Le prix (JM : sûr ?) monte.', [9]],
  ['NB pour la rédaction : le prix est à vérifier.', [1]],
  ["Note à l'attention de la rédaction : le prix.", [1]],
  ['Pour la correctrice : le prix.', [1]],
  ['[Note to editors: the price]', [1]],
  ['Commenté [MD1]: le prix.', [1]],
])('a remark to the editors is told where it stands: %s', async (body, columns) => {
  expect(await remarks(body)).toEqual(columns);
});

it.each([
  'NB : le prix monte.',
  'Le prix [NDLR : hors taxes] monte [Source : INSEE].',
  'Note pour plus tard : le prix.',
  'Pour la rédaction, c’est une victoire.',
  'Deux gares (Lyon : 2, Paris : 3).',
  'Elle dit [la couture] à la rédaction.',
  '{/* Marie : à vérifier ? */}',
])('other words are no remark: %s', async (body) => {
  expect(await remarks(body)).toEqual([]);
});

const FIGURE = '<Figure src="a.svg" alt="Un quai" credit="Ana">Le quai.</Figure>';

const lines = async (body: string) =>
  (await checkText(checkLeftLines, body, { locale: 'fr' })).map(
    ({ line, what }) => `${line - 8} ${/légende|étiquette|intertitre/.exec(what.fr)?.[0]}`,
  );

it.each([
  ['Un.\n\n**Le quai du soir**\n\nDeux.', ['2 intertitre']],
  ['Un.\n\nLE QUAI DU SOIR\n\nDeux.', ['2 intertitre']],
  ['Titre : Le quai\n\nChapô : il fait nuit.\n\nUn.', ['0 étiquette', '2 étiquette']],
  ['Par Marie Dupont\n\nUn.', ['0 étiquette']],
  [`${FIGURE}\n\nPhoto : Ana Perrin\n\nUn.`, ['2 légende']],
  [`${FIGURE}\n\n*Le quai au matin.*\n\nUn.`, ['2 légende']],
  [`${FIGURE}\n\nLe quai.\n\nUn.`, ['2 légende']],
])('a line of a manuscript is told what it was meant for: %j', async (body, told) => {
  expect(await lines(body)).toEqual(told);
});

it.each([
  'Un.\n\n**Elle attend.**\n\nDeux.',
  'Un.\n\n**Le quai** du soir\n\nDeux.',
  'Un.\n\n**Le quai**',
  'Un.\n\n**Le quai**\n\n**Le bac**\n\nDeux.',
  '- **Le quai**\n\n- **Le bac**\n\nUn.',
  '> **Le quai**\n\nUn.',
  'Un.\n\nSNCF\n\nDeux.',
  'Par la suite, rien.\n\nPar Toutatis !',
  'Le titre : un mot.\n\nDeux.',
  `${FIGURE}\n\nLe quai est long.\n\n*Un mot en italique*`,
])('other lines are paragraphs: %j', async (body) => {
  expect(await lines(body)).toEqual([]);
});
