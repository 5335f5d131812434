import { saveFile } from '../../instrument/saved-file.ts';
import type { ToldMoment } from './curve-state.ts';
import { button } from './element.ts';
import { drawMoment } from './moment-picture.ts';
import type { ToldJourney } from './told-journeys.ts';
import type { Words } from './words.ts';

interface Offered {
  moment: ToldMoment;
  /** The journeys of the article, one of which it belongs to. */
  journeys: readonly ToldJourney[];
  /** The head of the article, whose table tells more of the moment. */
  head: Element;
  words: Words;
  /** Says what has come of an act, beside what was pressed. */
  tell: (sentence: string, place: Element) => void;
}

/**
 * Offers what can be passed on of a moment: its link, and a picture of it as a file or through what the device shares with.
 *
 * @param place Holds what was pressed, which the offers stand in for: they take its focus.
 */
export function offerMoment(
  place: Element,
  { moment, journeys, head, words, tell }: Offered,
): void {
  const { t } = words;
  const url = new URL(`#moment-${moment.id}`, location.href).href;
  const fact = (name: string) =>
    head
      .querySelector(`[data-row="${CSS.escape(moment.id)}"] [data-fact="${name}"]`)
      ?.textContent.trim() ?? '';
  const style = getComputedStyle(head);

  /** Draws it, and hands it on. */
  const picture = async (place: Element, use: (file: File) => Promise<void> | void) => {
    try {
      const blob = await drawMoment({
        moment,
        journey: journeys.find(({ moments }) => moments.includes(moment))?.moments ?? [],
        name: t('site.short'),
        article: document.querySelector('h1')?.textContent.trim() ?? '',
        facts: [words.feeling(moment.feeling), fact('stage'), fact('channel')].join(' · '),
        palette: { ink: style.getPropertyValue('--ink'), stock: style.getPropertyValue('--stock') },
      });
      await use(new File([blob], `${moment.id}.png`, { type: blob.type }));
    } catch (error) {
      // Who thinks better of it lacks no picture.
      if ((error as Error).name !== 'AbortError') tell(t('own.share.failed'), place);
    }
  };

  const link = button(t('own.share.link'), () => {
    void navigator.clipboard.writeText(url).then(() => tell(t('own.share.copied'), link));
  });
  const file = button(t('own.share.picture'), () => {
    void picture(file, (made) => saveFile(made.name, made));
  });
  link.hidden = !('clipboard' in navigator);
  const sample = new File([], 'sample.png', { type: 'image/png' });
  const send = button(t('own.share.send'), () => {
    void picture(send, (made) => navigator.share({ files: [made], title: moment.title, url }));
  });
  send.hidden = !('canShare' in navigator && navigator.canShare({ files: [sample] }));
  const offers = [send, link, file];
  place.replaceChildren(...offers);
  offers.find(({ hidden }) => !hidden)?.focus();
}
