import type { Words } from './words.ts';
import { feelingOf } from '../../../magazine/atelier/own-drawing.ts';
import type { Edit } from '../../../magazine/atelier/journey-edits.ts';
import type { OwnJourney } from '../../../magazine/atelier/own-journey.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';

/**
 * Says in one sentence what an edit has changed; nothing of what the reader types, which is heard as it is typed.
 *
 * @param before The journey before the edit.
 * @param after The journey that it made.
 */
export function describeEdit(
  edit: Edit,
  { before, after }: { before: OwnJourney; after: OwnJourney },
  { t }: Pick<Words, 't'>,
): string | undefined {
  if (before === after) return undefined;
  const indexIn = ({ moments }: OwnJourney, id: string) =>
    moments.findIndex((moment) => moment.id === id);
  const momentIn = (journey: OwnJourney, id: string) => journey.moments[indexIn(journey, id)];
  const titleIn = (journey: OwnJourney, id: string) =>
    momentIn(journey, id)?.title || t('atelier.moment.untitled');
  switch (edit.type) {
    case 'add': {
      const stage = momentIn(after, edit.id)?.stage ?? 'zmot';
      const number = indexIn(after, edit.id) + 1;
      return t('atelier.said.add', { number, stage: t(`stage.verb.${stage}`) });
    }
    case 'remove':
      return t('atelier.said.remove', { title: titleIn(before, edit.id) });
    case 'move':
      return t('atelier.said.move', {
        title: titleIn(after, edit.id),
        number: indexIn(after, edit.id) + 1,
      });
    case 'stage':
      return t('atelier.said.stage', {
        title: titleIn(after, edit.id),
        stage: t(`stage.verb.${edit.stage}`),
      });
    case 'reading': {
      if (!('feeling' in edit.change)) return undefined;
      const moment = momentIn(after, edit.id);
      const feeling = moment && feelingOf(moment, edit.measure);
      const word =
        feeling === undefined ? t('atelier.unnoted') : t(`feeling.${feeling}` as MessageKey);
      return t('atelier.said.feeling', { title: titleIn(after, edit.id), feeling: word });
    }
    case 'moment': {
      const [was, is] = [momentIn(before, edit.id)?.seam, momentIn(after, edit.id)?.seam];
      if (!('seam' in edit.change) || was?.visible === is?.visible) return undefined;
      const kind = is ? (is.visible ? 'visible' : 'hidden') : 'none';
      return t('atelier.said.seam', {
        title: titleIn(after, edit.id),
        seam: t(`atelier.seam.${kind}`),
      });
    }
    case 'measure-again':
      return t('atelier.said.measure', { name: edit.label });
    case 'forget-measure':
      return t('atelier.said.forget');
    case 'journey':
    case 'measure':
      return undefined;
  }
}
