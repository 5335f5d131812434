import { listWords } from '../../../magazine/texts/localised-words.ts';
import { findPlaceholder, findPlaceholders } from '../../../magazine/texts/placeholder.ts';
import type { Entries } from '../../../magazine/schemas/schemas.ts';
import { LOCALES } from '../../../magazine/vocabulary.ts';
import type { EntryFile, Content, TextFile } from '../../files/from-disk.ts';
import { parseLedger } from '../../ledger/ledger.ts';
import { type Message, problemAt, type Problem } from '../../problems/problem.ts';
import { isAwaited } from '../used-ids.ts';
import { problemIn, proseOf } from './prose.ts';

type ContentFile = EntryFile<unknown> | TextFile<unknown>;

/** Whether an entry is kept back, even where its schema refuses it. */
function isDraft(file: EntryFile<unknown> | undefined): boolean {
  const data = file?.document?.data;
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/** The articles and texts that are published, or dated to be. */
function listShown(
  content: Content,
): (EntryFile<Entries['articles']> | TextFile<Entries['texts']>)[] {
  const { articles, texts, issues } = content;
  const isPublished = (slug: string) => {
    const article = articles.get(slug);
    return article && !isDraft(article) && !isDraft(issues.get(String(article.entry?.issue)));
  };
  return [...articles.values(), ...texts].filter(
    (each) => isPublished(each.id) && !('locale' in each && isAwaited(content, each)),
  );
}

/** DRAFT-001: a text without words in something that is published, or dated to be. */
export function checkWordless(content: Content): Problem[] {
  return [...listShown(content), ...content.pages].flatMap((text) => {
    if (!('locale' in text) || !text.isWhole) return [];
    const { elements = [], passages = [] } = text.manuscript ?? {};
    // A moment is shown with the words of its journey.
    const isWordless =
      elements.length === 0 &&
      passages.every(({ runs }) => runs.every((run) => run.text.trim() === ''));
    return isWordless ? [problemAt({ file: text.file }, 'DRAFT-001/wordless')] : [];
  });
}

/** DRAFT-001: words that hold a place in something that is published, or dated to be. */
export function checkPlaceholders(content: Content): Problem[] {
  const { texts, pages, issues, journeys } = content;
  const { terms, sources, brands, authors } = content;
  const inBodies = Map.groupBy(
    proseOf(content).filter(
      ({ passage, text, locale }) => passage.kind !== 'field' && findPlaceholder(text, locale),
    ),
    ({ file }) => file,
  );
  const check = (message: Message) => (content: ContentFile) => {
    const { file, document } = content;
    const toCome = new Set(
      listWords(document?.data).map(({ path, awaiting }) => [...path, awaiting].join('.')),
    );
    // Fields that are in no language hold places too; the letter of a journey says nothing, were it TK.
    const fields = (document?.texts() ?? []).flatMap(({ text, path, place }) => {
      if (toCome.has(path.join('.')) || path.join('.') === 'letter') return [];
      const [found] = LOCALES.flatMap((locale) => findPlaceholder(text, locale) ?? []);
      return found
        ? [problemAt({ file, place }, message, { text: text.slice(found.start, found.end).trim() })]
        : [];
    });
    const passages = (inBodies.get(file) ?? []).flatMap((prose) =>
      findPlaceholders(prose.text, prose.locale).map(({ start, end }) => {
        const held = prose.text.slice(start, end).trim();
        return problemIn(prose, message, { text: held }, { span: [start, end] });
      }),
    );
    return [...fields, ...passages];
  };
  const shown = listShown(content);
  // What readers know cannot be a draft again.
  const recorded = new Set(
    parseLedger(content.ledger?.source ?? '').map(
      ({ address }) => /\/articles\/([^/]+)\/$/.exec(address)?.[1],
    ),
  );
  const renamed = texts.filter(({ head }) => recorded.has(head?.slug)).map(({ id }) => id);
  const known = new Set([...recorded, ...renamed]);
  const isKnown = ({ id }: ContentFile) => known.has(id);
  const draftable: ContentFile[] = [
    ...shown.filter((each) => !isKnown(each)),
    ...[...issues.values(), ...journeys.values()].filter((file) => !isDraft(file)),
  ];
  const others: ContentFile[] = [
    ...shown.filter(isKnown),
    ...pages,
    ...[terms, sources, brands, authors].flatMap((files) => [...files.values()]),
  ];
  return [
    ...draftable.flatMap(check('DRAFT-001/draftable')),
    ...others.flatMap(check('DRAFT-001/published')),
  ];
}
