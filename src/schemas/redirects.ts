import { z } from 'astro/zod';
import { both } from './message.ts';

const pathSchema = z
  .string()
  .regex(
    /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/,
    both(
      'Une adresse commence et finit par une barre oblique, sans le nom du site : /articles/fnac/.',
      'An address starts and ends with a slash, without the name of the site: /articles/fnac/.',
    ),
  );

const redirectSchema = z
  .strictObject({
    /** The address that no longer has a page. */
    from: pathSchema.describe(
      'L’ancienne adresse, qui n’a plus de page, sans le nom du site : /articles/fnac/.',
    ),
    /** The address of the page that takes its place. */
    to: pathSchema.describe(
      'L’adresse de la page qui la remplace, sans le nom du site : /articles/fnac/.',
    ),
    /** Why the page has moved, in a sentence, in either language. */
    why: z
      .string()
      .trim()
      .min(1, both('La raison est vide.', 'The reason is empty.'))
      .describe('Pourquoi la page a changé d’adresse, en une phrase, en français ou en anglais.'),
  })
  .describe('Une adresse qui mène à une autre.');

/** Where former addresses lead: `content/redirects.yaml`. */
export const redirectsSchema = z
  .array(redirectSchema)
  .superRefine((redirects, context) => {
    redirects.forEach(({ from, to }, index) => {
      const report = (field: 'from' | 'to', message: string, remedy: string) =>
        context.addIssue({ code: 'custom', path: [index, field], message, params: { remedy } });
      const first = redirects.findIndex((redirect) => redirect.from === from);
      const next = redirects.find((redirect) => redirect.from === to);
      if (first !== index) {
        report(
          'from',
          both(
            `L’adresse ${from} est déjà celle de la redirection ${first + 1}.`,
            `The address ${from} is already that of redirect ${first + 1}.`,
          ),
          both('Gardez l’une des deux redirections.', 'Keep one of the two redirects.'),
        );
      } else if (from === to) {
        report(
          'to',
          both(`L’adresse ${to} mène à elle-même.`, `The address ${to} leads to itself.`),
          both('Supprimez cette redirection.', 'Remove this redirect.'),
        );
      } else if (next) {
        report(
          'to',
          both(
            `L’adresse ${to} est elle-même redirigée vers ${next.to} : une redirection mène droit à une page.`,
            `The address ${to} is itself redirected to ${next.to}: a redirect leads straight to a page.`,
          ),
          both(`Écrivez \`to: ${next.to}\`.`, `Write \`to: ${next.to}\`.`),
        );
      }
    });
  })
  .describe(
    'Les redirections : `content/redirects.yaml`, une liste des adresses qui en remplacent d’autres.',
  );

export type Redirect = z.infer<typeof redirectSchema>;
