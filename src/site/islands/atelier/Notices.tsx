import { sayRemark } from './remark-words.ts';
import type { Notice } from './use-keeping.ts';
import type { Words } from './words.ts';
import type { Remark } from '../../../magazine/atelier/imported.ts';

/** What became of what is kept, and what is to be told of where it came from. */
export function Notices({
  words,
  notice,
  remarks,
  keepShared,
  takeOther,
}: {
  words: Words;
  notice: Notice | undefined;
  remarks: readonly Remark[];
  keepShared: () => void;
  takeOther: () => void;
}) {
  const { t } = words;
  return (
    <>
      {notice && (
        <p class="atelier-notice" role={notice.kind === 'shared' ? undefined : 'alert'}>
          {notice.kind === 'apart'
            ? t('atelier.kept.apart', { title: notice.title })
            : notice.kind === 'shared'
              ? t('atelier.link.title')
              : t(`atelier.kept.${notice.kind}`)}
          {notice.kind === 'shared' && (
            <button type="button" class="pill" onClick={keepShared}>
              {t('atelier.link.keep')}
            </button>
          )}
          {notice.kind === 'elsewhere' && (
            <button type="button" class="pill" onClick={takeOther}>
              {t('atelier.kept.reload')}
            </button>
          )}
        </p>
      )}
      {remarks.length > 0 && (
        <div class="atelier-notice" role="status">
          <b>{t('atelier.left.title')}</b>
          <ul>
            {remarks.map((remark) => (
              <li key={sayRemark(remark, words)}>{sayRemark(remark, words)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
