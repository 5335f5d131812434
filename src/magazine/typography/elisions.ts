/**
 * French words that lose their vowel before another, in lower case and without the apostrophe, as the
 * source of a pattern. « Quelqu’un » and « aujourd’hui » are one word each.
 */
export const ELISIONS = '(?:[cdjlmnst]|(?:jus|lors|pres|puis|quoi)?qu)';
