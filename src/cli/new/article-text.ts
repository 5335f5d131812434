import { buildPlaceholder } from '../../domain/placeholder.ts';
import type { Locale, Localised } from '../../schemas/locale.ts';
import { writeYaml } from './house-yaml.ts';

/** What is to be written; a standfirst that holds a place fits the length of a real one. */
const PLACEHOLDERS = {
  standfirst: {
    fr: 'le chapeau, une ou deux phrases qui disent ce que le titre ne dit pas, de 90 à 220 signes.',
    en: 'the standfirst, a sentence or two that say what the title does not, in 90 to 220 characters.',
  },
  category: { fr: 'une à quatre catégories', en: 'one to four categories' },
  body: { fr: 'le texte.', en: 'the text.' },
} as const satisfies Record<string, Localised>;

const CHECKLIST = {
  fr: `Avant la parution, effacez chaque ligne une fois faite :
- le chapeau et les catégories, dans l’en-tête
- chaque fait daté ou chiffré a son appel de source : <Cite id="…" />
- les mots du lexique sont expliqués à leur première apparition : <Term id="…">…</Term>`,
  en: `Before it appears, remove each line once it is done:
- the standfirst and the categories, in the head
- every date and figure has its note: <Cite id="…" />
- the words of the lexicon are explained where they first occur: <Term id="…">…</Term>`,
};

const CARDS = {
  fr: `- chaque moment du parcours a sa fiche, dans l’ordre : <Moment id="…" />`,
  en: `- every moment of the journey has its card, in order: <Moment id="…" />`,
};

const SAME_FACTS = {
  fr: `- les deux langues disent les mêmes faits, avec les mêmes sources`,
  en: `- both languages state the same facts, with the same sources`,
};

interface TextStub {
  title: string;
  /** Address in this language, where it is not the folder’s name. */
  slug: string | undefined;
  /** Whether the piece follows a journey. */
  hasJourney: boolean;
  /** Whether the other language is written too. */
  isPaired: boolean;
}

/**
 * Writes a text that is still to be written.
 *
 * @param language Of the text.
 * @param locale Of the editor, to whom the checklist speaks.
 */
export function buildArticleText(
  { title, slug, hasJourney, isPaired }: TextStub,
  language: Locale,
  locale: Locale,
): string {
  const hold = (field: keyof typeof PLACEHOLDERS) =>
    buildPlaceholder(PLACEHOLDERS[field][language], language);
  const head = writeYaml([
    ['title', title],
    ['slug', slug],
    ['standfirst', { folded: hold('standfirst') }],
    ['categories', [hold('category')]],
  ]);
  const checklist = [
    CHECKLIST[locale],
    ...(hasJourney ? [CARDS[locale]] : []),
    ...(isPaired ? [SAME_FACTS[locale]] : []),
  ].join('\n');
  return `---\n${head}---\n\n{/* ${checklist} */}\n\n${hold('body')}\n`;
}
