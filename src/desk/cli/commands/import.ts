import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TEXT_HEAD } from '../../../magazine/texts/manuscript-tree.ts';
import { PICTURE_FOLDER } from '../../../magazine/texts/picture-path.ts';
import { buildPlaceholder, findPlaceholder } from '../../../magazine/texts/placeholder.ts';
import { typesetMessage } from '../../../magazine/typography/typeset-message.ts';
import { LOCALES, type Locale, type Localised } from '../../../magazine/vocabulary.ts';
import { findText } from '../../checks/used-ids.ts';
import type { Content } from '../../files/from-disk.ts';
import { reasonOf } from '../../files/unreadable.ts';
import { writeHouseText, type HouseText } from '../../import/house-text.ts';
import { formatOf, readManuscript, type Manuscript } from '../../import/manuscript.ts';
import { defineCommand, UsageError, type CommandContext } from '../command.ts';
import { writeFiles, type FileChange } from '../file-changes.ts';
import { choiceOption, textOption } from '../options.ts';
import { findArticle, readContent } from '../read-content.ts';
import { phrase, phraseCount } from '../../problems/phrase.ts';
import WORDS from '../words/import.json' with { type: 'json' };
import { formatYaml } from '../yaml-file.ts';

/** What stands for the standard input. */
const PIPE = '-';

/** Documents that their own programs save as .docx. */
const OTHER_DOCUMENTS = /\.(?:odt|doc|rtf|pages)$/i;

function open(file: string, { folder }: CommandContext): Buffer {
  try {
    return readFileSync(file === PIPE ? process.stdin.fd : path.resolve(folder, file));
  } catch (error) {
    throw new UsageError(phrase(WORDS.noFile, { file, said: reasonOf(error) }), { cause: error });
  }
}

async function read(file: string, context: CommandContext): Promise<Manuscript> {
  if (OTHER_DOCUMENTS.test(file)) throw new UsageError(phrase(WORDS.odt, { file }));
  const bytes = open(file, context);
  const format =
    file === PIPE ? (/^\s*</.test(bytes.toString()) ? 'html' : 'markdown') : formatOf(file);
  if (!format) throw new UsageError(phrase(WORDS.kind, { file }));
  try {
    const beside = file === PIPE ? undefined : path.dirname(path.resolve(context.folder, file));
    return await readManuscript(bytes, format, beside);
  } catch (cause) {
    throw new UsageError(phrase(WORDS.damaged, { file }), { cause });
  }
}

/** Whether a text has words of its own beside those that hold their place, and notes to the editors. */
function isStarted(body: string, locale: Locale): boolean {
  const words = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').trim();
  return words !== '' && findPlaceholder(words, locale)?.start !== 0;
}

async function newHead(title: string | undefined, locale: Locale): Promise<string> {
  const hold = (words: Localised) => buildPlaceholder(words[locale], locale);
  const head = await formatYaml({
    title: title ?? hold(WORDS.heading),
    standfirst: hold(WORDS.standfirst),
    categories: [hold(WORDS.category)],
  });
  return `---\n${head}---\n`;
}

/** The text of an article with its body, its head as it was. */
async function buildChange(
  content: Content,
  slug: string,
  locale: Locale,
  { title, body }: HouseText,
): Promise<FileChange> {
  const file = `content/articles/${slug}/${locale}.mdx`;
  const text = findText(content, slug, locale);
  if (!text) return { file, text: `${await newHead(title, locale)}\n${body}` };
  const [head = ''] = TEXT_HEAD.exec(text.source) ?? [];
  if (isStarted(text.source.slice(head.length), locale)) {
    throw new UsageError(phrase(WORDS.started, { file }));
  }
  // What the draft asks its editor to do is still to be done.
  const asked = text.source.match(/\{\/\*[\s\S]*?\*\/\}/g) ?? [];
  return { file, text: [head.trimEnd(), ...asked, body].join('\n\n'), before: text.source };
}

/** Makes a text of a manuscript. */
export const importText = defineCommand({
  name: 'import',
  words: WORDS,
  options: { language: { choices: LOCALES } },
  operands: { least: 1, most: 1 },
  async run(input, context) {
    const [file = PIPE] = input.words;
    const { print, root, locale: language } = context;
    const locale = choiceOption(input, 'language', LOCALES) ?? 'fr';
    const to = textOption(input, 'to');
    const manuscript = await read(file, context);
    const { content } = await readContent(root);
    const slug = to === undefined ? undefined : findArticle(content, to);
    const text = writeHouseText(manuscript, { locale, slug: slug ?? 'image', words: WORDS });
    if (text.body.trim() === '') throw new UsageError(phrase(WORDS.empty, { file }));
    const told = [
      ...(text.notes > 0 ? [phraseCount(WORDS.notes, text.notes)] : []),
      ...text.missing.map((name) => phrase(WORDS.missing, { name })),
      ...(manuscript.comments > 0 ? [phraseCount(WORDS.comments, manuscript.comments)] : []),
      ...(manuscript.left.length > 0
        ? [phrase(WORDS.leftOut, { left: manuscript.left.join(', ') })]
        : []),
    ];
    const say = (lines: readonly Localised[]) =>
      `${lines.map((line) => typesetMessage(line, language)).join('\n')}\n`;
    if (slug === undefined) {
      const lost = text.pictures.map(({ name }) => phrase(WORDS.unsaved, { name }));
      const notice = [...told, ...lost];
      // In a comment, which whoever copies the text may copy too.
      const comment = notice.length > 0 ? `\n{/*\n${say(notice)}*/}\n` : '';
      print(`${await newHead(text.title, locale)}\n${text.body}${comment}`);
      return 0;
    }
    const change = await buildChange(content, slug, locale, text);
    const folder = path.join(path.dirname(change.file), PICTURE_FOLDER);
    const pictures = text.pictures.map(({ name, bytes }) => {
      return { file: `${folder}/${name}`, text: bytes };
    });
    writeFiles(root, [...pictures, change]);
    const { title } = text;
    const lines = [
      phrase(WORDS.written, { file: change.file }),
      ...(title !== undefined && change.before ? [phrase(WORDS.title, { title })] : []),
      ...told,
      phrase(WORDS.next, { file: change.file }),
    ];
    print(say(lines));
    return 0;
  },
});
