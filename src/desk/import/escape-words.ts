/** Words between tags, where Markdown and MDX read signs of their own. */
export const escapeWords = (words: string): string => words.replace(/[\\<{}*_`[\]]/g, '\\$&');
