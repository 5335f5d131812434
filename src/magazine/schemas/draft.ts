import { z } from 'astro/zod';

/** An entry with a list that may be short while it is a draft. */
type Draftable<Field extends string> = { draft: boolean } & Record<Field, readonly unknown[]>;

function isDraftable<Field extends string>(
  value: unknown,
  field: Field,
): value is Draftable<Field> {
  if (typeof value !== 'object' || value === null) return false;
  const { draft, [field]: list } = value as Record<string, unknown>;
  return typeof draft === 'boolean' && Array.isArray(list);
}

/**
 * A rule for `.check()`: a list holds at least so many items, unless its entry is a draft. What a
 * draft does hold is refused or accepted like everything else.
 */
export function leastOncePublished<Field extends string>(
  field: Field,
  least: number,
  message: string,
) {
  return z.superRefine<Draftable<Field>>(
    ({ draft, [field]: list }, context) => {
      if (draft || list.length >= least) return;
      context.addIssue({
        code: 'too_small',
        origin: 'array',
        minimum: least,
        inclusive: true,
        path: [field],
        message,
        input: list,
      });
    },
    // A problem elsewhere in the entry does not hide this one.
    { when: ({ value }) => isDraftable(value, field) },
  );
}
