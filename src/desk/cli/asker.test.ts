import { expect, it } from 'vitest';
import { saySearching } from './asker.ts';

it.each([
  ['│  12 items selected', '│  12 choix', '│  12 chosen'],
  [
    '│  ↑/↓ to navigate • Space/Tab: select • Enter: confirm • Type: to search',
    '│  ↑/↓ pour parcourir • Espace/Tab pour choisir • Entrée pour finir • Tapez pour chercher',
    '│  ↑/↓ to move • Space/Tab to choose • Return to finish • Type to search',
  ],
  [
    '│  ↑/↓ to select • Enter: confirm • Type: to search',
    '│  ↑/↓ pour parcourir • Entrée pour finir • Tapez pour chercher',
    '│  ↑/↓ to move • Return to finish • Type to search',
  ],
  ['│  Search: box (2 matches)', '│  Chercher : box (2 trouvés)', '│  Search: box (2 found)'],
])('says around a list in the language of the editor: %s', (english, fr, en) => {
  expect(saySearching(english, 'fr')).toBe(fr);
  expect(saySearching(english, 'en')).toBe(en);
});
