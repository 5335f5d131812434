import type { Journey } from '../../../magazine/journeys/journey.ts';
import { translator } from '../../../magazine/words/messages.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';

/** What threads that borrow from journeys call them by: their letters; nothing where there are none. */
export function nameLetters(
  journeys: readonly Pick<Journey, 'letter'>[],
  locale: Locale,
): string | undefined {
  const letters = journeys.flatMap(({ letter }) => letter ?? []);
  if (letters.length === 0) return undefined;
  return translator(locale)(letters.length > 1 ? 'paper.letters' : 'paper.letter', {
    letters: letters.join(', '),
  });
}
