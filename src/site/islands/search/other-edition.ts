import { otherLocale, type Locale } from '../../../magazine/vocabulary.ts';
import { make } from './parts.ts';
import { countPhrase } from './phrases.ts';
import { RemoteEngine } from './remote-engine.ts';
import { formatSearch, type SearchState } from './state.ts';

let engine: RemoteEngine | undefined;

/**
 * Says in the language of the page how much the edition in the other language holds, with the way there.
 *
 * @param edition Folder of its index and path of its search page; the locale is that of this page.
 * @returns Nothing where it holds nothing, or the browser is to save data.
 */
export async function tellOther(
  state: SearchState,
  { folder, page, locale }: { folder: string; page: string; locale: Locale },
): Promise<HTMLAnchorElement | undefined> {
  // The reader may pay for each byte.
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return undefined;
  const other = otherLocale(locale);
  engine ??= new RemoteEngine(folder, other);
  try {
    const [phrases, { whole }] = await Promise.all([engine.phrases, engine.find(state, 0, 0)]);
    if (whole === 0) return undefined;
    const link = make('a', '', countPhrase(phrases.fromElsewhere, { count: whole }, locale));
    link.href = page + formatSearch(state);
    link.hreflang = other;
    return link;
  } catch (error) {
    // As in `Results`: the next search tries again.
    engine = undefined;
    throw error;
  }
}
