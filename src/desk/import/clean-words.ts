/** Letters that a PDF or an old font joins, and what they stand for. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** What nobody sees: soft hyphens, zero-width signs, marks of direction and of the byte order. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** The words of a manuscript without what word processors leave in them; no word changes, and no two become one. */
export function cleanWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(INVISIBLE, '')
    .replace(/\u2011/gu, '-')
    .replace(/[ \t\r\n\v\f\u2028\u2029]+/gu, ' ')
    .replace(/[ \u00a0\u202f]{2,}/gu, ' ');
}
