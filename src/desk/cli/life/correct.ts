import { isSeq } from 'yaml';
import { calendarDateSchema } from '../../../magazine/schemas/identifier.ts';
import type { Locale } from '../../../magazine/vocabulary.ts';
import { awaitable, formCommand, pairOf, type Field } from '../new/form.ts';
import WORDS from '../words/correct.json' with { type: 'json' };
import { editFile } from '../yaml-file.ts';
import { refuseUnreadable } from './thing-fields.ts';

type CorrectField = keyof typeof WORDS.options;

/** The words in one language, unless the article awaits it. */
const textField = (locale: Locale): Field<CorrectField> => ({
  applies: ({ article }, { content }) => content.articles.get(article)?.entry?.awaiting !== locale,
});

const form = awaitable<CorrectField>(
  {
    name: 'correct',
    words: WORDS,
    operands: ['article'],
    refuse: refuseUnreadable,
    fields: {
      article: {
        known: 'articles',
        refuse: (slug, _, { content, today }) => {
          const { draft, date = today } = content.articles.get(slug)?.entry ?? {};
          return draft || date > today ? WORDS.unread : undefined;
        },
      },
      date: { schema: calendarDateSchema, propose: (_, { today }) => today },
      'text-fr': textField('fr'),
      'text-en': textField('en'),
    },
  },
  { unasked: true },
);

/** Notes in an article what has been put right since readers have it, and when. */
export const correct = formCommand(form, async (answers, { content }) => {
  const { article: slug, date, awaiting } = answers;
  const article = content.articles.get(slug);
  const change = await editFile(article, (document) => {
    const node = document.createNode({
      date: new Date(date),
      text: pairOf('text', answers),
      ...(awaiting && { awaiting }),
    });
    const list = document.get('corrections');
    if (isSeq(list)) {
      const earlier = article?.entry?.corrections.filter((each) => each.date <= date) ?? [];
      list.items.splice(earlier.length, 0, node);
      list.flow = false;
    } else document.set('corrections', document.createNode([node]));
  });
  return {
    changes: [change],
    notices: [WORDS.shown],
    next: [{ command: `preview ${slug}`, what: WORDS.preview }],
    checked: `content/articles/${slug}`,
  };
});
