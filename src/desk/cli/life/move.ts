import { buildListing, buildUnlisting } from '../new/article.ts';
import { formCommand, type Form } from '../new/form.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/move.json' with { type: 'json' };
import NEW_ARTICLE from '../words/new-article.json' with { type: 'json' };
import { editFile } from '../yaml-file.ts';
import { refuseUnreadable } from './thing-fields.ts';

const form: Form<keyof typeof WORDS.options> = {
  name: 'move',
  words: WORDS,
  operands: ['article', 'issue'],
  refuse: refuseUnreadable,
  fields: {
    article: { known: 'articles' },
    issue: {
      known: 'issues',
      refuse: (issue, { article }, { content }) =>
        String(content.articles.get(article)?.entry?.issue) === issue ? WORDS.there : undefined,
    },
  },
};

/** Takes an article from the list of its issue to the end of another's. */
export const move = formCommand(form, async ({ article: slug, issue }, desk) => {
  const article = desk.content.articles.get(slug);
  const isDraft = article?.entry?.draft ?? true;
  const { change, unlistedIn } = await buildListing({ issue, slug, isDraft }, desk);
  return {
    changes: [
      await editFile(article, (document) => document.set('issue', Number(issue))),
      ...(await buildUnlisting(desk, slug, { except: issue })),
      ...(change ? [change] : []),
    ],
    notices: unlistedIn ? [phrase(NEW_ARTICLE.appeared, { issue, file: unlistedIn })] : [],
    checked: 'content',
  };
});
