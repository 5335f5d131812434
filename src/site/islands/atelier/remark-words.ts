import type { Words } from './words.ts';
import type { Remark } from '../../../magazine/atelier/imported.ts';
import type { MessageKey } from '../../../magazine/words/messages.ts';

/** Fields of a journey that the form calls something else than the file does. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  title: 'atelier.field.title',
  stage: 'atelier.field.stage',
  channel: 'atelier.field.channel',
  feeling: 'atelier.field.feeling',
  planned: 'atelier.field.planned',
  waitMinutes: 'atelier.field.wait',
  support: 'atelier.field.support',
  verbatims: 'atelier.field.verbatims',
  text: 'atelier.field.text',
  why: 'atelier.field.why',
  date: 'atelier.field.date',
};

/** Says a remark in words: the names of fields and reasons among its values are words of their own. */
export function sayRemark({ key, values = {} }: Remark, { t }: Pick<Words, 't'>): string {
  const { reason, field } = values;
  const known = typeof field === 'string' ? FIELDS[field] : undefined;
  return t(key, {
    ...values,
    ...(typeof reason === 'string' ? { reason: t(reason as MessageKey) } : {}),
    ...(known ? { field: t(known) } : {}),
  });
}
