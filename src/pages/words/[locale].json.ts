import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../magazine/vocabulary.ts';
import { wordsFor } from '../../magazine/words/messages.ts';
import { OWN_CURVE_WORDS } from '../../site/islands/own-curve/words.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** What a script of the articles says, once a reader needs it: no page carries it. */
export const GET: APIRoute = ({ params }) =>
  Response.json(wordsFor(params['locale'] as Locale, OWN_CURVE_WORDS));
