import { translator } from '../i18n/messages.ts';
import { getPageFacts } from './page-facts.ts';

/** What the page for a lost address says of itself; it speaks both languages. */
export function getNotFoundFacts() {
  const t = translator('fr');
  return getPageFacts({
    locale: 'fr',
    title: t('notFound.title'),
    description: t('notFound.standfirst'),
    paths: {},
    hidden: true,
  });
}
