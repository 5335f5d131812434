import { listWords } from '../../../magazine/texts/localised-words.ts';
import { findPlaceholder, findPlaceholders } from '../../../magazine/texts/placeholder.ts';
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

/** DRAFT-001: words that hold a place in something that is published, or dated to be. */
export function checkPlaceholders(content: Content): Problem[] {
  const { articles, texts, pages, issues, journeys } = content;
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
  const isPublished = (slug: string) => {
    const article = articles.get(slug);
    return article && !isDraft(article) && !isDraft(issues.get(String(article.entry?.issue)));
  };
  const shown = [...articles.values(), ...texts].filter(
    (each) => isPublished(each.id) && !('locale' in each && isAwaited(content, each)),
  );
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
