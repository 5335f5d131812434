import { isMap, isSeq } from 'yaml';
import { findUses, NAMED_KINDS, type NamedKind } from '../../checks/id-fields.ts';
import { sourcesOf } from '../../files/content-sources.ts';
import { entryPictures } from '../../files/from-disk.ts';
import type { Localised } from '../../../magazine/vocabulary.ts';
import { UsageError } from '../command.ts';
import type { FileChange } from '../file-changes.ts';
import { thingsOf } from '../named-things.ts';
import type { Desk } from '../new/desk.ts';
import { buildUnlisting } from '../new/article.ts';
import { formCommand, type Form } from '../new/form.ts';
import { join, phrase, inBoth } from '../../problems/phrase.ts';
import WORDS from '../words/delete.json' with { type: 'json' };
import { editFile, type YamlEdit } from '../yaml-file.ts';
import { addFormer, movedAddresses, redirectPages } from './published.ts';
import { filesNamed, kindField, refuseUnreadable, thingField } from './thing-fields.ts';

const successorField = thingField(WORDS.options.successor.message, WORDS.nothing);

const form: Form<keyof typeof WORDS.options> = {
  name: 'delete',
  words: WORDS,
  operands: ['kind', 'id'],
  refuse: refuseUnreadable,
  fields: {
    kind: kindField(NAMED_KINDS.filter((kind) => kind !== 'series')),
    id: thingField(),
    successor: {
      ...successorField,
      refuse: (typed, answers, desk) => {
        const { kind, id } = answers;
        const successor = inFull(typed, answers);
        if (successor === id) return phrase(WORDS.itself, { id });
        const said = successorField.refuse?.(successor, answers, desk);
        const [journey = ''] = id.split('/');
        if (said || kind !== 'moment' || successor.startsWith(`${journey}/`)) return said;
        return phrase(WORDS.otherJourney, { id, successor, journey });
      },
      asked: (answers, desk) => {
        const { id } = answers;
        const kind = answers.kind as NamedKind;
        return movedAddresses(desk, kind, id).length > 0 && !findHold(desk, kind, id);
      },
    },
  },
};

/** The successor of a moment by its whole id: alone, it is one of the same journey. */
const inFull = (successor: string, { kind, id }: Readonly<Record<'kind' | 'id', string>>) =>
  kind === 'moment' && successor !== '' && !successor.includes('/')
    ? id.replace(/[^/]*$/, successor)
    : successor;

/** Says that something cannot go, and lists why. */
function refuse(why: Localised, lines: readonly string[]): UsageError {
  return new UsageError(join([why, ...lines.map((line) => inBoth(`  ${line}`))], '\n'));
}

/** A thing with the journeys that no other article tells, and the files that go with them. */
function partsOf({ content }: Desk, kind: NamedKind, id: string) {
  const journeys = kind === 'article' ? (content.articles.get(id)?.entry?.journeys ?? []) : [];
  const parts = [[kind, id] as const, ...journeys.map((journey) => ['journey', journey] as const)];
  const named = parts.flatMap((part) => filesNamed(content, ...part));
  const shown = entryPictures(content).flatMap(({ entry, path }) =>
    named.includes(entry.file) && content.pictures.has(path) ? path : [],
  );
  return { parts, gone: [...new Set([...named, ...shown])] };
}

/** Why a thing cannot go, whatever takes its place. */
function findHold(desk: Desk, kind: NamedKind, id: string): UsageError | undefined {
  const { content } = desk;
  const { parts, gone } = partsOf(desk, kind, id);
  const published = parts.find(
    (part) => part[0] === 'journey' && movedAddresses(desk, ...part).length > 0,
  );
  if (published) return new UsageError(phrase(WORDS.publishedJourney, { id: published[1] }));
  const cited = parts
    .flatMap((part) => findUses(content, ...part))
    .filter(({ file, moment }) => !gone.includes(file) && moment === undefined)
    // An issue lets go of the articles that it lists.
    .filter(({ file }) => kind !== 'article' || !file.startsWith('content/issues/'));
  const places = cited.map(({ file, place }) => `${file}:${place.line}:${place.column}`);
  return places.length > 0 ? refuse(phrase(WORDS.cited, { id }), places) : undefined;
}

/** Takes a thing out of the magazine, unless somebody counts on it; what readers know leads to its successor. */
export const deleteThing = formCommand(form, async ({ id, ...answers }, desk) => {
  const { content } = desk;
  const successor = inFull(answers.successor, { kind: answers.kind, id });
  const kind = answers.kind as NamedKind;
  const hold = findHold(desk, kind, id);
  if (hold) throw hold;
  const moved = movedAddresses(desk, kind, id, successor ? { successor } : {});
  if (moved.length > 0 && successor === '') {
    const addresses = moved.map(([from]) => from);
    throw refuse(phrase(WORDS.published, { id }), addresses);
  }

  const changes: FileChange[] = [];
  if (kind === 'article') changes.push(...(await buildUnlisting(desk, id)));
  const { file = '' } = thingsOf(content, kind).get(kind === 'moment' ? id : successor) ?? {};
  const holder = { file, source: sourcesOf(content).get(file) ?? '' };
  const own = id.split('/').at(-1) ?? id;
  if (kind === 'source' && successor) {
    const former = content.sources.get(id)?.entry?.former ?? [];
    const add: YamlEdit = ({ contents }) => addFormer(contents, [...former, own], successor);
    changes.push(await editFile(holder, add));
  }
  if (kind === 'moment') {
    const takeOut: YamlEdit = (document) => {
      const list = document.get('moments');
      if (!isSeq(list)) return;
      const at = (moment: string) =>
        list.items.findIndex((item) => isMap(item) && item.get('id') === moment);
      const [removed] = list.items.splice(at(own), 1);
      const { former = [] } = (isMap(removed) ? removed.toJSON() : {}) as { former?: string[] };
      const next = successor.split('/').at(-1) ?? '';
      if (successor) addFormer(list.items[at(next)], [...former, own], next);
      const [first] = list.items;
      if (isMap(first)) first.delete('seam');
    };
    changes.push(await editFile(holder, takeOut));
  }
  changes.push(...(await redirectPages(desk, moved)));
  const { gone } = partsOf(desk, kind, id);
  return { changes, moves: gone.map((each) => ({ file: each })), checked: 'content' };
});
