/** The full stop of an initial or of an ellipsis closes no sentence. */
const FULL_STOP = /(?<![.…]|(?<!\p{L})\p{Lu})\.$/u;

/** Quotation marks and brackets may stand after the mark that ends a sentence. */
const SENTENCE_END = /[.!?…]\s*[»”"’)]*$/;

/** Whether a text ends with one full stop. */
export function endsWithFullStop(text: string): boolean {
  return FULL_STOP.test(text.trim());
}

/** Whether a text ends as a sentence does, a quotation included. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trim());
}
