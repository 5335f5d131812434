import { LANG_PATTERN } from '../../magazine/vocabulary.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import type { Localised } from '../../magazine/vocabulary.ts';

/** What an attribute of a tag holds. */
export interface Attribute {
  required: boolean;
  /** Whether it may say nothing; another rule asks why. */
  mayBeEmpty?: boolean;
  /** Whether it stands without a value: it speaks by being there. */
  isFlag?: boolean;
  /** The form it has, where it has one. */
  form?: { pattern: RegExp; message: Localised };
}

/** A tag that texts may use. */
export interface Tag {
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether it encloses words. */
  words: 'none' | 'optional' | 'required';
  /** What may hold it: the Markdown block or the tag that is nearest around it. */
  within: readonly string[];
}

const required: Attribute = { required: true };
const optional: Attribute = { required: false };
const mayBeEmpty: Attribute = { required: true, mayBeEmpty: true };
const flag: Attribute = { required: false, isFlag: true };
const lang: Attribute = {
  required: true,
  form: { pattern: LANG_PATTERN, message: phrases.attributeForms.lang },
};
const colours: Attribute = {
  required: false,
  form: { pattern: /^own$/, message: phrases.attributeForms.colours },
};

const ALONE = ['root'];
const BLOCK = { words: 'required', within: ALONE } as const;
const PICTURE = { src: required, alt: mayBeEmpty, reason: optional, credit: required };
/** Notes are set beside the paragraph or the table that calls them; nothing else has a margin. */
const NOTED = ['paragraph', 'tableCell'];

/** The closed vocabulary of the texts. */
export const ALLOWED_TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>(
  Object.entries({
    Moment: { attributes: { id: required, journey: optional }, words: 'none', within: ALONE },
    Term: { attributes: { id: required }, words: 'required', within: NOTED },
    Cite: { attributes: { id: required, at: optional }, words: 'optional', within: NOTED },
    PullQuote: { attributes: {}, ...BLOCK },
    KeyFigure: { attributes: { value: required, source: required }, ...BLOCK },
    Verbatim: { attributes: { source: required, lang, by: required }, ...BLOCK },
    Figure: { attributes: { ...PICTURE, colours, wide: flag }, ...BLOCK },
    Foreign: {
      attributes: { lang },
      words: 'required',
      within: [...NOTED, 'heading', 'Term', 'Cite', 'PullQuote', 'KeyFigure', 'Verbatim', 'Figure'],
    },
  } satisfies Record<string, Tag>),
);
