import type { Locale } from '../../../magazine/vocabulary.ts';
import { translator } from '../../../magazine/words/messages.ts';
import { PageOf } from './sheet.tsx';

/**
 * What ends an article whose last page has room: what comes next, and its page. The contents say it too, where it is read.
 *
 * @param next What comes next, and its id in the print.
 */
export function Ending({ next, locale }: { next: { title: string; id: string }; locale: Locale }) {
  return (
    <div class="ending" aria-hidden="true" hidden>
      <p class="from">
        {translator(locale)('paper.next')}, p. <PageOf id={next.id} />
      </p>
      <p class="ending-title">{next.title}</p>
    </div>
  );
}
