import { pickEntries } from '../../files/fitting-entries.ts';
import { sourcesOf } from '../../files/content-sources.ts';
import type { Content } from '../../files/from-disk.ts';
import { quote, phrase, suggest } from '../../problems/phrase.ts';
import type { NamedKind } from '../../checks/id-fields.ts';
import type { Localised } from '../../../magazine/vocabulary.ts';
import { COLLECTIONS, offerThings, thingsOf } from '../named-things.ts';
import type { Desk } from '../new/desk.ts';
import { closedList, type Field } from '../new/form.ts';
import LIFE from '../words/life.json' with { type: 'json' };

/** The files that an id names: those of an article are a folder, with its pictures. */
export function filesNamed(content: Content, kind: NamedKind, id: string): string[] {
  if (kind === 'moment' || kind === 'series') return [];
  const path = `content/${COLLECTIONS[kind]}/${id}`;
  return [...sourcesOf(content).keys(), ...content.pictures.keys()].filter(
    (file) => file === `${path}.yaml` || file.startsWith(`${path}/`),
  );
}

/** A file that cannot be read may name what is about to change. */
export function refuseUnreadable({ content }: Desk): Localised | undefined {
  return pickEntries(content).isWhole ? undefined : LIFE.unreadable;
}

/** The things of a kind as an editor typed it; none of a kind that does not exist, which is refused on its own. */
export function namedThings(content: Content, kind: string): ReturnType<typeof thingsOf> {
  if (!Object.hasOwn(LIFE.kinds, kind)) return new Map<string, never>();
  return thingsOf(content, kind as NamedKind);
}

/** The kind of a thing, among those of which the magazine has one. */
export function kindField(kinds: readonly NamedKind[]) {
  const { choices, offer } = closedList(kinds, (kind) => LIFE.kinds[kind]);
  const isThere = ({ content }: Desk, kind: string) => namedThings(content, kind).size > 0;
  return {
    choices,
    offer: (desk: Desk) => offer(desk).filter(({ value }) => isThere(desk, value)),
  };
}

/**
 * A thing of the kind that has been chosen, by its id; and another one, where the question is for a second.
 *
 * @param nothing What stands first in the list, where it may be none of them.
 */
export function thingField(
  message: Localised = LIFE.which,
  nothing?: Localised,
): Field<'kind' | 'id'> {
  return {
    refuse: (id, { kind }, { content }) => {
      const known = namedThings(content, kind);
      if (known.size === 0 || known.has(id)) return undefined;
      return suggest(phrase(LIFE.unknown, { id: quote(id) }), id, known.keys());
    },
    ask: (asker, { content, locale }, { kind, id }) => {
      const things = offerThings(namedThings(content, kind), locale);
      const others = things.filter(({ value }) => value !== id);
      const none = nothing ? [{ value: '', label: nothing[locale] }] : [];
      return asker.select({ message: message[locale], choices: [...none, ...others] });
    },
  };
}
