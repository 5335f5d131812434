import { isScalar, isSeq } from 'yaml';
import type { FileChange } from '../file-changes.ts';
import { buildListing } from '../new/article.ts';
import { formCommand, type Form } from '../new/form.ts';
import { phrase } from '../words.ts';
import WORDS from '../words/move.json' with { type: 'json' };
import NEW_ARTICLE from '../words/new-article.json' with { type: 'json' };
import { editYaml } from '../yaml-file.ts';
import { refuseUnreadable } from './thing-fields.ts';

const form: Form<keyof typeof WORDS.options> = {
  name: 'move',
  words: WORDS,
  operands: ['article', 'issue'],
  refuse: refuseUnreadable,
  fields: { article: { known: 'articles' }, issue: { known: 'issues' } },
};

/** Takes an article from the list of its issue to the end of another's. */
export const move = formCommand(form, async ({ article: slug, issue }, desk) => {
  const { articles, issues } = desk.content;
  const article = articles.get(slug);
  const changes: FileChange[] = [];
  if (article) {
    const { file, source: before } = article;
    const text = await editYaml(before, (document) => document.set('issue', Number(issue)));
    changes.push({ file, text, before });
  }
  for (const { file, source: before, entry } of issues.values()) {
    if (!entry?.articles.includes(slug) || String(entry.number) === issue) continue;
    const text = await editYaml(before, (document) => {
      const list = document.get('articles');
      if (isSeq(list))
        list.items = list.items.filter((item) => !isScalar(item) || item.value !== slug);
    });
    changes.push({ file, text, before });
  }
  const isDraft = article?.entry?.draft ?? true;
  const { change, unlistedIn: file } = await buildListing({ issue, slug, isDraft }, desk);
  if (change) changes.push(change);
  const notices = file === undefined ? [] : [phrase(NEW_ARTICLE.appeared, { issue, file })];
  return { changes, notices, isSweeping: true, checked: 'content' };
});
