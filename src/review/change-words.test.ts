import { describe, expect, test } from 'vitest';
import type { Change } from './change.ts';
import { formatChange, nameChanges } from './change-words.ts';

const thousand = Array.from({ length: 1234 }, () => 'mot');

test.for<[Change, fr: string, en: string]>([
  [
    { what: 'title', before: 'Avant', after: 'Après' },
    'titre («\u202fAvant\u202f» → «\u202fAprès\u202f»)',
    'title (“Avant” → “Après”)',
  ],
  [
    { what: 'text', added: thousand, removed: ['un', 'mot'] },
    'texte (+1\u202f234 −2 mots)',
    'text (+1,234 −2 words)',
  ],
  [
    { what: 'text', added: [], removed: [] },
    'texte (dans un autre ordre)',
    'text (in another order)',
  ],
  [{ what: 'links', added: ['/a/'], removed: [] }, 'liens (+1 −0)', 'links (+1 −0)'],
  [{ what: 'drawings', added: ['path'], removed: [] }, 'dessin', 'drawing'],
  [
    { what: 'entries', added: ['A'], removed: [], changed: ['B', 'C', 'D', 'E'] },
    '1 article ajouté («\u202fA\u202f»), 4 articles modifiés («\u202fB\u202f», «\u202fC\u202f», «\u202fD\u202f», …)',
    '1 piece added (“A”), 4 pieces changed (“B”, “C”, “D”, …)',
  ],
  [
    { what: 'addresses', added: ['/a/'], removed: [], changed: ['/b/', '/c/'] },
    'adresses (+1 −0, 2 mises à jour)',
    'addresses (+1 −0, 2 updates)',
  ],
  [
    { what: 'addresses', added: ['/a/'], removed: [], changed: [] },
    'adresses (+1 −0)',
    'addresses (+1 −0)',
  ],
  [
    { what: 'target', before: '/a/', after: '/b/' },
    'destination (`/a/` → `/b/`)',
    'destination (`/a/` → `/b/`)',
  ],
  [
    { what: 'size', beforeBytes: 12_340, afterBytes: 900 },
    'contenu (12,3\u202fko → 0,9\u202fko)',
    'content (12.3 kB → 0.9 kB)',
  ],
  [{ what: 'sharing' }, 'données de partage', 'sharing data'],
])('says %j in both languages', ([change, fr, en]) => {
  expect(formatChange(change, 'fr').replaceAll('\u00a0', '\u202f')).toBe(fr);
  expect(formatChange(change, 'en')).toBe(en);
});

describe('nameChanges', () => {
  test('names the words and the pages that left and came', () => {
    const changes: Change[] = [
      { what: 'text', added: ['Un', 'fil'], removed: ['nœud'] },
      { what: 'links', added: ['/fil/#note-1'], removed: [] },
      { what: 'drawings', added: ['path'], removed: [] },
    ];
    expect(nameChanges(changes, 'fr')).toEqual([
      '− «\u202fnœud\u202f»',
      '+ «\u202fUn fil\u202f»',
      '+ `/fil/`',
    ]);
  });

  test('says nothing of more words than a line holds', () => {
    expect(nameChanges([{ what: 'text', added: thousand, removed: [] }], 'fr')).toEqual([]);
  });
});
