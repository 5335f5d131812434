import { authorSchema } from '../../../magazine/schemas/author.ts';
import WORDS from '../words/new-author.json' with { type: 'json' };
import { holdersOf } from './desk.ts';
import { awaitable, formCommand, idField, NO, pairFields, pairOf, YES } from './form.ts';
import { buildEntry } from './new-files.ts';
import { buildNameId } from './proposed-id.ts';

const { name, bio } = authorSchema.shape;

const authorForm = awaitable<keyof typeof WORDS.options>({
  name: 'new author',
  words: WORDS,
  fields: {
    ...pairFields('name', name),
    // A person has one name; a body may have two.
    'name-en': {
      schema: name.shape.en,
      propose: (answers) => answers['name-fr'],
      from: ['name-fr'],
    },
    id: idField(holdersOf('authors'), 'name-fr', buildNameId),
    ...pairFields('bio', bio),
    collective: { kind: 'either', propose: () => NO },
  },
});

/** Makes the entry of somebody who signs. */
export const newAuthor = formCommand(authorForm, async (answers, { locale }) => {
  const { id, collective, awaiting } = answers;
  const change = await buildEntry('author', `content/authors/${id}.yaml`, WORDS.checklist[locale], {
    name: pairOf('name', answers),
    bio: pairOf('bio', answers),
    collective: collective === YES ? true : '',
    awaiting,
  });
  return { changes: [change] };
});
