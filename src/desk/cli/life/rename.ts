import { identifierSchema } from '../../../magazine/schemas/identifier.ts';
import { otherLocale } from '../../../magazine/vocabulary.ts';
import { findUses, NAMED_KINDS, type IdUse, type NamedKind } from '../../checks/id-fields.ts';
import { findText } from '../../checks/used-ids.ts';
import { sourcesOf } from '../../files/content-sources.ts';
import { fingerprintOf, journeysOf } from '../../files/fingerprint.ts';
import type { Content } from '../../files/from-disk.ts';
import { writeFollows } from '../commands/translated.ts';
import type { FileChange, FileMove } from '../file-changes.ts';
import { thingsOf } from '../named-things.ts';
import { formCommand, refuseTaken, type Form } from '../new/form.ts';
import { phraseCount } from '../../problems/phrase.ts';
import WORDS from '../words/rename.json' with { type: 'json' };
import { editYaml, formatScalar, type YamlEdit } from '../yaml-file.ts';
import { addFormer, insertField, movedAddresses, redirectPages } from './published.ts';
import {
  filesNamed,
  kindField,
  namedThings,
  refuseUnreadable,
  thingField,
} from './thing-fields.ts';

/** What the id gives the path of a file: the folder of an article, or the name without its ending. */
const OWN_NAME = /(?<=^content\/[^/]+\/)[^/.]+/;

const form: Form<keyof typeof WORDS.options> = {
  name: 'rename',
  words: WORDS,
  operands: ['kind', 'id', 'to'],
  refuse: refuseUnreadable,
  fields: {
    kind: kindField(NAMED_KINDS),
    id: thingField(),
    to: {
      schema: identifierSchema,
      refuse: (to, { kind, id }, { content }) => {
        const beside = id.replace(/[^/]*$/, '');
        const things = [...namedThings(content, kind)];
        const taken = things.map(([name, { file }]) => [name.replace(beside, ''), file] as const);
        return refuseTaken(to, new Map(taken));
      },
    },
  },
};

/** Writes another id wherever a file holds one; the quotes of YAML stay. */
function replaceUses(source: string, uses: readonly IdUse[], id: string, to: string): string {
  return uses
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { file, start, end }) => {
      const written = text.slice(start, end);
      const isBare = written === id && file.endsWith('.yaml');
      const next = isBare ? formatScalar(to) : written.replace(id, to);
      return text.slice(0, start) + next + text.slice(end);
    }, source);
}

/** The translations that followed their text before an id changed in it follow it still. */
function keepFollowing(content: Content, texts: ReadonlyMap<string, string>): [string, string][] {
  return content.texts.flatMap(({ id, file, locale, head }): [string, string][] => {
    const other = findText(content, id, otherLocale(locale));
    const changed = other && texts.get(other.file);
    const journeys = journeysOf(content, id);
    if (!other || changed === undefined) return [];
    if (head?.follows === undefined || head.follows !== fingerprintOf(other, journeys)) return [];
    const fingerprint = fingerprintOf({ ...other, source: changed }, journeys) ?? '';
    const source = texts.get(file) ?? sourcesOf(content).get(file) ?? '';
    return [[file, writeFollows(source, fingerprint)]];
  });
}

/** Gives a thing another id, in every file that names it; what readers know leads there still. */
export const rename = formCommand(form, async ({ id, to, ...answers }, desk) => {
  const { content } = desk;
  const kind = answers.kind as NamedKind;
  const own = id.split('/').at(-1) ?? id;
  const sources = sourcesOf(content);
  const texts = new Map<string, string>();
  const textOf = (file: string) => texts.get(file) ?? sources.get(file) ?? '';
  const uses = Map.groupBy(findUses(content, kind, id), ({ file }) => file);
  for (const [file, found] of uses) texts.set(file, replaceUses(textOf(file), found, own, to));

  const moved = movedAddresses(desk, kind, id, { to });
  const { file = '' } = thingsOf(content, kind).get(id) ?? {};
  const edit = async (change: YamlEdit) => texts.set(file, await editYaml(textOf(file), change));
  if (moved.length > 0 && ['journey', 'moment', 'source'].includes(kind)) {
    const at = uses.get(file)?.find(({ moment }) => moment !== undefined)?.moment;
    const path = at === undefined ? [] : ['moments', at];
    await edit((document) => addFormer(document.getIn(path), [own], to));
  }
  if (moved.length > 0 && kind === 'article' && !content.articles.get(id)?.entry?.identity) {
    await edit(({ contents }) => insertField(contents, ['identity', id], 'date'));
  }
  for (const [text, written] of keepFollowing(content, texts)) texts.set(text, written);

  const named = filesNamed(content, kind, id);
  const places = new Map(named.map((each) => [each, each.replace(OWN_NAME, to)]));
  const changes: FileChange[] = [];
  const moves: FileMove[] = [];
  for (const changed of new Set([...texts.keys(), ...places.keys()])) {
    const place = places.get(changed);
    const before = sources.get(changed);
    if (before === undefined) moves.push({ file: changed, ...(place && { to: place }) });
    else if (place === undefined) changes.push({ file: changed, text: textOf(changed), before });
    else {
      changes.push({ file: place, text: textOf(changed) });
      moves.push({ file: changed });
    }
  }
  changes.push(...(await redirectPages(desk, moved)));
  const count = [...uses.values()].flat().length;
  const notices = [phraseCount(WORDS.renamed, count, { id, to })];
  return { changes, moves, notices, checked: 'content' };
});
