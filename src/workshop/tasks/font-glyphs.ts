/** Printable ASCII, what French and English typography add to it, and the signs of the interface. */
export const GLYPHS =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('') +
  'ÀÂÇÈÉÊÎÔŒàâçèéêëîïôœùû' +
  '\u00a0\u202f\u2009«»“”‘’…–—−·×°€£©↑↓';

/**
 * What both languages rarely need: letters of names from elsewhere, fractions, inner quotation marks. A page asks for
 * the file that holds them only where it has one; the ranges of `fonts.css` name the same. The sources hold no more of them.
 */
export const RARE = 'ª²³¹º¼½¾ÁÃÄÅÆËÌÍÏÐÑÒÓÕÖØÙÚÛÜÝÞßáãäåæìíðñòóõö÷øúüýþÿ•‹›';
