import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { listWords } from '../../../magazine/texts/localised-words.ts';
import { buildPlaceholder, isToWrite } from '../../../magazine/texts/placeholder.ts';
import { LOCALES, type Locale, type Localised, otherLocale } from '../../../magazine/vocabulary.ts';
import { valuesOf } from '../../../magazine/texts/manuscript.ts';
import type { TextEntry } from '../../../magazine/schemas/article.ts';
import { citationsIn, findText } from '../../checks/used-ids.ts';
import { fingerprintOf, followedWords, journeysOf } from '../../files/fingerprint.ts';
import type { Content, TextFile } from '../../files/from-disk.ts';
import { labelOf } from '../../files/validation.ts';
import { defineCommand, UsageError, type CommandContext } from '../command.ts';
import { choiceOption, textOption } from '../options.ts';
import { addressHolders } from '../new/article-form.ts';
import { refuseTaken } from '../new/form.ts';
import { writeProposedFiles } from '../proposed-files.ts';
import { findArticle, hasErrorsIn, readContent, refuseProblems } from '../read-content.ts';
import { findEarlierWords } from '../translate/earlier-words.ts';
import { buildSkeleton } from '../translate/skeleton.ts';
import { phrase } from '../../problems/phrase.ts';
import phrases from '../../problems/phrases.json' with { type: 'json' };
import NEW from '../words/new-article.json' with { type: 'json' };
import WORDS from '../words/translate.json' with { type: 'json' };
import { editYaml, formatYaml } from '../yaml-file.ts';

/** The other text, its tags laid out and its words to be written, and the article that awaits it. */
async function layOut(
  content: Content,
  text: TextFile<TextEntry>,
  { locale, slug }: { locale: Locale; slug: string },
) {
  const { file, source } = content.articles.get(text.id) ?? { file: '', source: '' };
  const hold = (words: Localised) => buildPlaceholder(words[locale], locale);
  const head = await formatYaml({
    title: hold(WORDS.title),
    slug: slug === text.id ? undefined : slug,
    standfirst: hold(NEW.text.standfirst),
    categories: [hold(NEW.text.category)],
  });
  const facts = await editYaml(source, (document) => document.set('awaiting', locale));
  return [
    {
      file: `content/articles/${text.id}/${locale}.mdx`,
      text: `---\n${head}---\n\n${buildSkeleton(text.source, locale)}`,
    },
    ...(facts === source ? [] : [{ file, text: facts, before: source }]),
  ];
}

/** The last part of the address of the other text: given, or asked for; the folder where nobody tells. */
async function readSlug(
  given: string | undefined,
  { content, id, language }: { content: Content; id: string; language: Locale },
  { asker, locale }: CommandContext,
): Promise<string> {
  const own = `content/articles/${id}/`;
  const others = [...addressHolders({ content }, language)].filter(
    ([, file]) => !file.startsWith(own),
  );
  const refuse = (slug: string) => refuseTaken(slug, new Map(others));
  if (given === undefined) {
    const message = phrase(WORDS.asked, { language: phrases.languages[language] })[locale];
    const question = { message, initial: id, refuse: (slug: string) => refuse(slug)?.[locale] };
    return (await asker?.text(question)) ?? id;
  }
  const problem = refuse(given);
  if (problem) throw new UsageError(problem);
  return given;
}

/** The fields to be filled in a language, by file: of the article, and of what it and its text rest on. */
function listFields(content: Content, text: TextFile<TextEntry>, locale: Locale): string[] {
  const { articles, journeys, brands, terms, sources } = content;
  const article = articles.get(text.id);
  const entry = article?.entry;
  const first = [
    article,
    ...(entry?.journeys ?? []).map((id) => journeys.get(id)),
    entry?.kind === 'case-study' ? brands.get(entry.brand) : undefined,
    ...(text.manuscript ? valuesOf(text.manuscript, 'Term') : []).map((id) => terms.get(id)),
  ];
  const citing = new Set([text, ...first].map((each) => each?.file));
  const cited = citationsIn(content).filter(({ file }) => citing.has(file));
  const files = new Set([...first, ...cited.map(({ id }) => sources.get(id))]);
  return [...files].flatMap((each) => {
    const fields = listWords(each?.entry)
      .filter(({ awaiting, words }) => awaiting === locale && isToWrite(words[locale], locale))
      .map(({ path }) => labelOf(path));
    return each && fields.length > 0 ? [`${each.file}: ${fields.join(', ')}`] : [];
  });
}

/** What the source says otherwise since a translation followed it, journeys included; a line a paragraph. */
function compareWords(content: Content, text: TextFile<TextEntry>, follows: string, root: string) {
  const travelled = journeysOf(content, text.id);
  if (fingerprintOf(text, travelled) === follows) return [];
  const journeys = (content.articles.get(text.id)?.entry?.journeys ?? []).map(
    (id) => content.journeys.get(id)?.file ?? '',
  );
  const was = findEarlierWords(root, { ...text, journeys }, follows);
  const is = followedWords(text, travelled) ?? [];
  const left = was?.filter((words) => !is.includes(words)).map((words) => `- ${words}`);
  const come = is.filter((words) => !was?.includes(words)).map((words) => `+ ${words}`);
  return left && [...left, ...come];
}

/** Lays the other text of an article beside the first, and tells later what changed in that. */
export const translate = defineCommand({
  name: 'translate',
  words: WORDS,
  options: { language: { choices: LOCALES } },
  operands: { least: 1, most: 1 },
  async run(input, context: CommandContext) {
    const { root, locale, print } = context;
    const { content, problems } = await readContent(root);
    const slug = findArticle(content, input.words[0] ?? '');
    const { awaiting } = content.articles.get(slug)?.entry ?? {};
    const language = choiceOption(input, 'language', LOCALES) ?? awaiting ?? 'en';
    const text = findText(content, slug, otherLocale(language));
    const file = `content/articles/${slug}/${otherLocale(language)}.mdx`;
    if (!text) throw new UsageError(phrase(WORDS.noText, { file }));
    if (!text.head || hasErrorsIn(problems, file)) throw refuseProblems(file);
    const tell = (says: Localised, lines: readonly string[] = []) =>
      print(`${[typesetMessage(says, locale), ...lines.map((line) => `  ${line}`)].join('\n')}\n`);
    const other = findText(content, slug, language);
    const given = textOption(input, 'slug');
    if (other && given !== undefined)
      throw new UsageError(phrase(WORDS.there, { file: other.file }));
    if (!other) {
      const address = await readSlug(given, { content, id: slug, language }, context);
      const changes = await layOut(content, text, { locale: language, slug: address });
      if (!(await writeProposedFiles(changes, context))) return 1;
      const files = changes.map((change) => change.file);
      tell(WORDS.laid, files);
      tell(phrase(WORDS.unfollowed, { slug }));
    } else if (other.head?.follows === undefined) {
      tell(phrase(WORDS.unfollowed, { slug }));
    } else {
      const changed = compareWords(content, text, other.head.follows, root);
      if (!changed) tell(WORDS.lost);
      else if (changed.length === 0) tell(phrase(WORDS.inStep, { file: other.file }));
      else tell(phrase(WORDS.changed, { file }), changed);
    }
    const { content: after } = await readContent(root);
    const fields = listFields(after, text, language);
    if (fields.length > 0) tell(WORDS.fields, fields);
    return 0;
  },
});
