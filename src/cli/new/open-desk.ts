import type { CommandContext, CommandInput } from '../command.ts';
import { readContent } from '../read-content.ts';
import type { Desk } from './answer-rules.ts';
import { fillForm, readGiven, type Field } from './form.ts';

/** Reads what a form knows of the magazine. */
export async function openDesk({ root, today, locale }: CommandContext): Promise<Desk> {
  const { manuscripts } = await readContent(root);
  return { manuscripts, today, locale };
}

/**
 * Fills in the form of a command.
 *
 * @throws {UsageError} When what was typed does not do.
 */
export async function completeForm<Name extends string>(
  fields: readonly Field<Name>[],
  input: CommandInput,
  { asker, locale, print }: CommandContext,
  command: string,
): Promise<Record<Name, string>> {
  return fillForm(fields, readGiven(input, fields), { asker, locale, command, print });
}
