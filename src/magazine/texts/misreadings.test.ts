import { describe, expect, it } from 'vitest';
import { parseManuscript } from './manuscript.ts';

const find = (body: string) =>
  parseManuscript(`---\ntitle: x\n---\n\n${body}\n`, 'fr').misreadings.map(
    ({ kind, written, mended, place }) =>
      `${place.line - 4}:${place.column} ${kind} ${written} → ${mended ?? ''}`,
  );

describe('prose that Markdown takes for something else', () => {
  it.each([
    ['1998. Le début de tout.', '1:1 number 1998. → 1998\\. '],
    ['Un quai.\n\n2004) La fin.', '3:1 number 2004) → 2004\\) '],
    ['> 1977. Rumours.', '1:3 number 1977. → 1977\\. '],
    ['26. Juillet à Paris.', '1:1 number 26. → 26\\. '],
    ['1. un\n3. trois', '2:1 number 3. → 3\\. '],
    ['12. un\n12. deux\n14. trois', '2:1 number 12. → 12\\. '],
    ['+ 20 % au rayon.', '1:1 amount + 20 → +20'],
    ['- 5 degrés ce matin.', '1:1 amount - 5 → −5'],
    ['- [ ] à faire', '1:1 task - [ ] à faire → - à faire'],
    ['1. [X] fait', '1:1 task 1. [X] fait → 1. fait'],
    ['H~2~O', '1:2 tilde ~2~ → \\~2\\~'],
    ['Vers ~midi~ ou plus.', '1:6 tilde ~midi~ → \\~midi\\~'],
    ['3*4*5 cartons', '1:2 star *4* → \\*4\\*'],
    ['2**3**4 cas', '1:2 star **3** → \\*\\*3\\*\\*'],
    ['Une phrase.\n---', '1:1 underline Une phrase. → ## Une phrase.'],
    ['Une phrase\n===', '1:1 underline Une phrase → ## Une phrase'],
    ['| A | B |\n| - | - |\n| 1 | 2 | trois |', '3:1 cells | 1 | 2 | trois | → '],
    ['| A |\n| - |\n| `a|b` |', '3:1 cells | `a|b` | → '],
    ['A | B\n:- | -:\n1 | 2 | 3', '3:1 cells 1 | 2 | 3 → '],
  ])('is told: %j', (body, told) => {
    expect(find(body)[0]).toBe(told);
  });

  it.each([
    '1. un\n2. deux\n3. trois',
    '1. un\n1. deux\n1. trois',
    '3. trois\n4. quatre',
    '2. Un paragraphe numéroté, seul.',
    '0. zéro\n1. un',
    '1998\\. Le début de tout.',
    '- un\n- deux',
    '- 12 clients\n- 14 magasins',
    '- un seul point',
    '* un\n* deux',
    'Un mot ~~barré~~.',
    '*un* mot **fort**, 3 * 4 * 5, f*3*x',
    '## Un intertitre\n\n---\n\nUne phrase.',
    '| A | B |\n| - | - |\n| 1 |\n| `a\\|b` | 2 |',
  ])('is none: %j', (body) => {
    expect(find(body)).toEqual([]);
  });
});
