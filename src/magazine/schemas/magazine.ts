import { z } from 'astro/zod';
import { identifierSchema } from './identifier.ts';
import { localisedSchema } from './locale.ts';
import { publicAddressSchema } from './public-address.ts';
import { contradiction, ENTRIES, objectOf, wrongValue } from './words.ts';

const lineSchema = z.string().trim().min(1, wrongValue('magazine.empty'));

/** With its country, so that it can be called from anywhere. */
const phoneSchema = z.string().regex(/^\+\d[\d ]{5,20}\d$/, wrongValue('magazine.phone'));

/** Whether the last figure of an ISSN is the one that the others give: ISO 3297. */
function hasCheckDigit(issn: string): boolean {
  const figures = Array.from(issn.replace('-', ''), (sign) => (sign === 'X' ? 10 : Number(sign)));
  return figures.reduce((sum, figure, index) => sum + figure * (8 - index), 0) % 11 === 0;
}

const issnSchema = z
  .string()
  .regex(/^\d{4}-\d{3}[\dX]$/, wrongValue('magazine.issn'))
  .refine(hasCheckDigit, contradiction('magazine.issn'));

const licenceSchema = objectOf('magazine.licence', {
  /** Its short name: CC BY-SA 4.0. */
  name: lineSchema,
  /** Address of its text. */
  url: publicAddressSchema.optional(),
});

/** The magazine itself: `content/magazine.yaml`. What is not known is left out, and shown nowhere. */
export const magazineSchema = objectOf('magazine', {
  /** Who publishes it, and answers for it. */
  publisher: objectOf('magazine.publisher', {
    name: lineSchema,
    /** What it is in law, with its registration. */
    legal: localisedSchema.optional(),
    address: lineSchema.optional(),
  }).optional(),
  /** The director of publication: a person, by name. */
  director: lineSchema.optional(),
  /** Who keeps the site on a server. */
  host: objectOf('magazine.host', {
    name: lineSchema,
    address: lineSchema,
    phone: phoneSchema.optional(),
  }).optional(),
  /** Where readers write to. */
  contact: objectOf('magazine.contact', {
    email: z.email(wrongValue('magazine.email')),
    phone: phoneSchema.optional(),
  }).optional(),
  /** How often it appears. */
  frequency: localisedSchema.optional(),
  /** Its number among the periodicals of the world, one a medium. */
  issn: objectOf('magazine.issn', {
    print: issnSchema.optional(),
    online: issnSchema.optional(),
  }).optional(),
  /** What others may do with its texts and with its code. */
  licences: objectOf('magazine.licences', {
    texts: licenceSchema,
    code: licenceSchema.optional(),
  }).optional(),
  /** Id of the source that it starts from: its founding text. */
  founding: identifierSchema.optional(),
  /** Folder of the article that teaches the method of the atelier, which leads to it. */
  guide: identifierSchema.optional(),
  /** Host name that the identifiers of the feeds start with, chosen once: a reader would take others for news. */
  authority: z
    .string()
    .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, wrongValue('magazine.authority'))
    .optional(),
  /** Address of a WebSub hub, which tells readers of news at once. */
  hub: z.url({ protocol: /^https?$/, error: wrongValue('magazine.hub') }).optional(),
}).describe(ENTRIES.magazine);

export type MagazineEntry = z.infer<typeof magazineSchema>;
