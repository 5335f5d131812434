import type { RelatedReason } from '../../../magazine/library/related.ts';
import { translator } from '../../../magazine/words/messages.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';

/** The reason for a link, as it is written on it. */
export function relatedReason(reason: RelatedReason, locale: Locale): string {
  const t = translator(locale);
  switch (reason.kind) {
    case 'brand':
      return t('related.brand', { name: reason.brand });
    case 'sector':
      return t('related.sector', { name: t(`sector.${reason.sector}`) });
    case 'channel':
      return t('related.channel', { name: t(`channel.${reason.channel}`) });
    case 'stage':
      return t('related.stage', { name: t(`stage.${reason.stage}`) });
    case 'issue':
      return t('related.issue');
  }
}
