import { translator } from '../i18n/messages.ts';
import { routes } from '../site.ts';
import { getPageFacts } from './page-facts.ts';
import { pathsOf } from './section-page.ts';

/** What the page for a lost address says of itself; it speaks both languages. */
export function getNotFoundFacts() {
  const t = translator('fr');
  return getPageFacts({
    locale: 'fr',
    title: t('notFound.title'),
    description: t('notFound.standfirst'),
    paths: pathsOf(routes.home),
    hidden: true,
  });
}
