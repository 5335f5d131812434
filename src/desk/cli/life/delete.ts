import { isMap, isSeq } from 'yaml';
import { findUses, NAMED_KINDS, type NamedKind } from '../../checks/id-fields.ts';
import { sourcesOf } from '../../files/content-sources.ts';
import { entryPictures } from '../../files/from-disk.ts';
import type { Localised } from '../../../magazine/vocabulary.ts';
import { UsageError } from '../command.ts';
import type { FileChange } from '../file-changes.ts';
import { thingsOf } from '../named-things.ts';
import { buildUnlisting } from '../new/article.ts';
import { formCommand, type Form } from '../new/form.ts';
import { join, phrase, inBoth } from '../../problems/phrase.ts';
import WORDS from '../words/delete.json' with { type: 'json' };
import { editFile, type YamlEdit } from '../yaml-file.ts';
import { addFormer, movedAddresses, redirectPages } from './published.ts';
import { filesNamed, kindField, refuseUnreadable, thingField } from './thing-fields.ts';

const successorField = thingField(WORDS.options.successor.message);

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
      refuse: (successor, answers, desk) => {
        const { kind, id } = answers;
        if (successor === id) return phrase(WORDS.itself, { id });
        const said = successorField.refuse?.(successor, answers, desk);
        const [journey = ''] = id.split('/');
        if (said || kind !== 'moment' || successor.startsWith(`${journey}/`)) return said;
        return phrase(WORDS.otherJourney, { id, successor, journey });
      },
      asked: ({ kind, id }, desk) => movedAddresses(desk, kind as NamedKind, id).length > 0,
    },
  },
};

/** Says that something cannot go, and lists why. */
function refuse(why: Localised, lines: readonly string[]): UsageError {
  return new UsageError(join([why, ...lines.map((line) => inBoth(`  ${line}`))], '\n'));
}

/** Takes a thing out of the magazine, unless somebody counts on it; what readers know leads to its successor. */
export const deleteThing = formCommand(form, async ({ id, successor, ...answers }, desk) => {
  const { content } = desk;
  const kind = answers.kind as NamedKind;
  const sources = sourcesOf(content);
  // Its journeys are told by no other article.
  const journeys = kind === 'article' ? (content.articles.get(id)?.entry?.journeys ?? []) : [];
  const parts = [[kind, id] as const, ...journeys.map((journey) => ['journey', journey] as const)];
  const published = parts.find(
    (part) => part[0] === 'journey' && movedAddresses(desk, ...part).length > 0,
  );
  if (published) throw new UsageError(phrase(WORDS.publishedJourney, { id: published[1] }));
  const named = parts.flatMap((part) => filesNamed(content, ...part));
  const shown = entryPictures(content).flatMap(({ entry, path }) =>
    named.includes(entry.file) && content.pictures.has(path) ? path : [],
  );
  const gone = [...new Set([...named, ...shown])];
  const cited = parts
    .flatMap((part) => findUses(content, ...part))
    .filter(({ file, moment }) => !gone.includes(file) && moment === undefined)
    // An issue lets go of the articles that it lists.
    .filter(({ file }) => kind !== 'article' || !file.startsWith('content/issues/'));
  if (cited.length > 0) {
    const places = cited.map(({ file, place }) => `${file}:${place.line}:${place.column}`);
    throw refuse(phrase(WORDS.cited, { id }), places);
  }
  const moved = movedAddresses(desk, kind, id, successor ? { successor } : {});
  if (moved.length > 0 && successor === '') {
    const addresses = moved.map(([from]) => from);
    throw refuse(phrase(WORDS.published, { id }), addresses);
  }

  const changes: FileChange[] = [];
  if (kind === 'article') changes.push(...(await buildUnlisting(desk, id)));
  const { file = '' } = thingsOf(content, kind).get(kind === 'moment' ? id : successor) ?? {};
  const holder = { file, source: sources.get(file) ?? '' };
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
  return { changes, moves: gone.map((each) => ({ file: each })), checked: 'content' };
});
