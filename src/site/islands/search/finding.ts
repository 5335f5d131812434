import { readThread, type CodedThread } from '../../../magazine/journeys/thread-code.ts';
import { FACT_SIGN } from '../../search/index-files.ts';
import type { PageHead, RegisteredRecord } from '../../search/register.ts';
import { findSpellings, foldText } from '../../search/search-text.ts';
import type { Question } from '../../search/search-words.ts';
import { extract, markTitle, type ExtractRun } from './extract.ts';
import type { Finding, Found } from './found.ts';
import type { Group } from './groups.ts';
import type { IndexReader } from './index-reader.ts';

/** Words none of which was asked for. */
const runOf = (text: string): ExtractRun[] => (text ? [{ text, marked: false }] : []);

/** Facts side by side. */
const joinFacts = (facts: readonly (readonly ExtractRun[])[]) =>
  facts.flatMap((fact, place) => (place > 0 ? [...runOf(` ${FACT_SIGN} `), ...fact] : fact));

/** The thread of a page: the larger knots are the moments that were found, or that of the cover where none of it was. */
function readFoundThread(
  { thread: code, threadFrom = Infinity }: PageHead & { thread: string },
  all: readonly RegisteredRecord[],
  found: readonly RegisteredRecord[],
): CodedThread {
  const thread = readThread(code);
  const drawn = all.filter(({ moment }) => moment).slice(threadFrom);
  const filled = thread.moments.filter((_, place) => found.some((each) => each === drawn[place]));
  return filled.length > 0 ? { ...thread, filled: filled.map(({ id }) => id) } : thread;
}

/** Reads what a page shows of what answers. */
export async function readFinding(
  index: IndexReader,
  { page, records, shown: chosen, isPart }: Group,
  question: Question,
  { ofMoments, isUnfolded }: Pick<Found, 'ofMoments'> & { isUnfolded: boolean },
): Promise<Finding> {
  const { locale } = index;
  const { head, issue, records: all } = page;
  const [beginning] = all;
  const read = async (record: RegisteredRecord) => {
    const indexed = await index.readRecord(record.id);
    const { url, content, title = '', label = '', spellings = [] } = indexed;
    const reading = { question, spellings, locale };
    const isMoment = record.moment !== undefined;
    // The label of a moment or of a brand is facts of it; a note has a label in the place of a title.
    const ofFacts = isMoment || page.kind === 'brand' ? foldText(label, locale) : '';
    const told = ofFacts ? markTitle(ofFacts, reading) : runOf(label);
    const { text, facts } = extract(content, reading, { title, label: ofFacts });
    return {
      url,
      title: title ? markTitle(title, reading) : told,
      label: title ? joinFacts([told, ...facts]) : [],
      extract: text,
      isMoment,
    };
  };
  const isAsked = question.words.length > 0 || ofMoments;
  const unfolded = records.filter((record) => record.moment || chosen.includes(record));
  const asked = ofMoments ? records : isUnfolded ? unfolded : chosen;
  const shown = !isAsked && beginning ? [beginning] : asked;
  const found = await Promise.all(shown.map((record) => read(record)));
  const own = found[shown.findIndex((record) => record === beginning)];
  // In the order of the page.
  const passages = found
    .map((passage, index) => ({ passage, id: shown[index]?.id ?? 0 }))
    .filter(({ passage }) => passage !== own)
    .sort((one, other) => one.id - other.id)
    .map(({ passage }) => passage);
  return {
    url: head?.path ?? own?.url ?? '',
    title: head
      ? markTitle(foldText(head.title, locale), {
          question,
          spellings: findSpellings(head.title),
          locale,
        })
      : (own?.title ?? []),
    label: own?.label ?? runOf(head?.label ?? ''),
    issue: page.kind === 'term' ? undefined : issue,
    thread: head?.thread
      ? readFoundThread({ ...head, thread: head.thread }, all, isAsked ? records : [])
      : undefined,
    extract: own?.extract ?? [],
    passages,
    others: isAsked
      ? records.filter((record) => record.moment && !shown.includes(record)).length
      : 0,
    counted: ofMoments ? records.length : 1,
    isPart,
  };
}
