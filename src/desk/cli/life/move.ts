import { buildListing, buildUnlisting } from '../new/article.ts';
import { formCommand, type Form } from '../new/form.ts';
import { phrase } from '../../problems/phrase.ts';
import WORDS from '../words/move.json' with { type: 'json' };
import NEW_ARTICLE from '../words/new-article.json' with { type: 'json' };
import { editYaml } from '../yaml-file.ts';
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
  const { file = '', source: before = '', entry } = desk.content.articles.get(slug) ?? {};
  const text = await editYaml(before, (document) => document.set('issue', Number(issue)));
  const isDraft = entry?.draft ?? true;
  const { change, unlistedIn } = await buildListing({ issue, slug, isDraft }, desk);
  return {
    changes: [
      { file, text, before },
      ...(await buildUnlisting(desk, slug, { except: issue })),
      ...(change ? [change] : []),
    ],
    notices: unlistedIn ? [phrase(NEW_ARTICLE.appeared, { issue, file: unlistedIn })] : [],
    checked: 'content',
  };
});
