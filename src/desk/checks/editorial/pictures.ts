import { basename, dirname } from 'node:path/posix';
import type { Element } from '../../../magazine/texts/manuscript.ts';
import { picturePath } from '../../../magazine/texts/picture-path.ts';
import { findPlaceholder } from '../../../magazine/texts/placeholder.ts';
import { findUndrawn } from '../../../magazine/typography/drawn-letters.ts';
import { typeset } from '../../../magazine/typography/typography.ts';
import { entryPictures, type Content } from '../../files/from-disk.ts';
import { findNearest } from '../../files/nearest.ts';
import { numberCharacter, quoteList } from '../../problems/phrase.ts';
import { problemAt, type Problem } from '../../problems/problem.ts';
import { allTexts, idsIn } from '../used-ids.ts';
import { ofEachPassage, pick, problemIn, proseOf, type Prose } from './prose.ts';
import { listWords, wordsOf } from './words.ts';

/** Most characters that are listened to in one go; some screen readers cut them there. */
const MOST_CHARACTERS = 150;

/** Most bytes of a drawing, which readers get as it is; the build makes photographs smaller. */
const MOST_BYTES = 400_000;

const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic)$|^(?:img|dscn?|pxl|dcim)[\s_-]*\d+$/i;

/** Words that say what it is, and not what it shows. */
const MEDIUM =
  '(?:(?:une?|la|l’|an?|the) ?)?(?:images?|photos?|photographies?|photographs?|pictures?|illustrations?|visuels?|graphics?|img|pic|capture d’écran|screenshot)';
const ONLY_MEDIUM = new RegExp(`^${MEDIUM}$`, 'i');
const STARTS_WITH_MEDIUM = new RegExp(`^${MEDIUM} (?:de |d’|du |des |montrant |of |showing )`, 'i');

/** Where a picture was found, or that nobody looked for its author; in both languages. */
const NOBODY = listWords(
  '|internet|web|site web|website|google|google images|bing|pinterest|facebook|instagram|dr|d.r' +
    '|droits réservés|tous droits réservés|rights reserved|all rights reserved|libre de droits|royalty free' +
    '|royalty-free|inconnu|inconnue|auteur inconnu|unknown|author unknown|unknown author|anonyme|anonymous',
  '|',
);

/** What stands before the name. */
const LABEL = /^(?:photos?|photographies?|images?|sources?|crédits?|credits?|copyright|c)$/;

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i;

const figuresOf = (elements: readonly Element[] = []) =>
  elements.filter(({ name }) => name === 'Figure');

const findAttributes = (content: Content, attribute: 'alt' | 'credit') =>
  proseOf(content).filter(({ passage: { kind, holder, attribute: own } }) =>
    kind === 'field' ? holder === attribute : holder === 'Figure' && own === attribute,
  );

const simplify = (text: string) => wordsOf(text.toLowerCase()).join(' ');

function checkDescription(prose: Prose, caption = '', credit = ''): Problem[] {
  // Words that are still to be written have a problem of their own.
  if (findPlaceholder(prose.text, prose.locale)) return [];
  const alt = prose.text.trim().replaceAll("'", '’');
  const isSame = (other: string) => simplify(alt) === simplify(other);
  const medium = (STARTS_WITH_MEDIUM.exec(alt)?.[0] ?? '').trim();
  const problems = pick([
    ['PIC-001/file-name', FILE_NAME.test(alt)],
    ['PIC-001/medium', ONLY_MEDIUM.test(alt)],
    ['PIC-001/caption', isSame(caption)],
    ['PIC-001/credit', isSame(credit)],
  ]);
  const warnings = pick([
    ['PIC-001/starts-with-medium', medium !== ''],
    ['PIC-001/long', alt.length > MOST_CHARACTERS],
  ]);
  const values = { alt, medium, length: alt.length, most: MOST_CHARACTERS };
  const messages = problems.length > 0 ? problems.slice(0, 1) : warnings;
  return messages.map((message) => problemIn(prose, message, values));
}

/** PIC-001: an alternative text that is empty and does not say why, or that has a reason to be and is not. */
function checkSilence({ attributes: { alt, reason }, place }: Element, file: string): Problem[] {
  // A missing or a computed attribute has its own problem.
  if (alt === undefined || alt === null) return [];
  const isSilent = alt.trim() === '';
  if (isSilent === (reason !== undefined)) return [];
  return [problemAt({ file, place }, isSilent ? 'PIC-001/silent' : 'PIC-001/reason')];
}

/** PIC-001: an alternative text that does not say what a picture shows, or says it at too great a length. */
export function checkPictureDescriptions(content: Content): Problem[] {
  const written = Map.groupBy(findAttributes(content, 'alt'), ({ file }) => file);
  const ofTexts = allTexts(content).flatMap(({ file, manuscript }) => {
    // Both are in the order of the file, and an empty attribute is in neither.
    const figures = figuresOf(manuscript?.elements);
    const described = figures.filter(({ attributes }) => attributes.alt);
    return [
      ...figures.flatMap((figure) => checkSilence(figure, file)),
      ...(written.get(file) ?? []).flatMap((prose, index) => {
        const { text, attributes } = described[index] ?? {};
        return checkDescription(prose, text, attributes?.credit ?? undefined);
      }),
    ];
  });
  const ofEntries = entryPictures(content).flatMap(({ entry, picture: { legend, credit } }) =>
    (written.get(entry.file) ?? []).flatMap((prose) =>
      checkDescription(prose, legend?.[prose.locale], credit[prose.locale]),
    ),
  );
  return [...ofTexts, ...ofEntries];
}

/** PIC-002: a credit that names nobody: labels are left out, and what remains says nothing. */
export function checkPictureCredits(content: Content): Problem[] {
  return findAttributes(content, 'credit').flatMap((prose) => {
    const words = wordsOf(prose.text.toLowerCase());
    const from = words.findIndex((word) => !LABEL.test(word));
    const name = from === -1 ? '' : words.slice(from).join(' ');
    const isNamed = !ADDRESS.test(prose.text.trim()) && !NOBODY.has(name);
    return isNamed ? [] : problemIn(prose, 'PIC-002', { credit: prose.text });
  });
}

/** The pictures that are shown: where, how each is named there, its path from the root, and what is known of it. */
function shownPictures(content: Content) {
  const inTexts = allTexts(content).flatMap(({ file, manuscript }) =>
    figuresOf(manuscript?.elements).flatMap(({ attributes: { src }, place }) => {
      // A missing attribute has its own problem.
      return src ? { spot: { file, place }, src, path: picturePath(dirname(file), src) } : [];
    }),
  );
  const inEntries = entryPictures(content).flatMap(({ entry, field, picture: { src }, path }) =>
    idsIn([entry], [field, 'src']).map((spot) => ({ spot, src, path })),
  );
  return [...inTexts, ...inEntries].map((shown) => {
    return { ...shown, facts: content.pictures.get(shown.path) };
  });
}

/** PIC-003: a figure whose file does not exist, or is no picture. */
export function checkPictureFiles(content: Content): Problem[] {
  const names = [...content.pictures.keys()];
  return shownPictures(content).flatMap(({ spot, src, path, facts }) => {
    // What is there and is no picture by its name has its own problem.
    if (facts || content.unplaced.includes(path)) return [];
    if (content.pictures.has(path)) return [problemAt(spot, 'PIC-003/unreadable', { src })];
    const folder = `${dirname(path)}/`;
    const beside = names.filter((name) => name.startsWith(folder)).map((name) => basename(name));
    const suggestion = findNearest(basename(path), beside);
    return [problemAt(spot, 'PIC-003/absent', { src, path }, { suggestion })];
  });
}

/** PIC-005: a drawing that weighs more than the page around it. */
export function checkPictureWeights(content: Content): Problem[] {
  return shownPictures(content).flatMap(({ spot, src, facts }) => {
    if (!facts?.isDrawing || facts.bytes <= MOST_BYTES) return [];
    const values = { src, kilobytes: Math.round(facts.bytes / 1000), most: MOST_BYTES / 1000 };
    return [problemAt(spot, 'PIC-005', values)];
  });
}

/** PIC-006: a picture that still holds what its camera noted, for whoever reads the repository. */
export function checkPictureOrigins(content: Content): Problem[] {
  const shown = Map.groupBy(shownPictures(content), ({ path }) => path);
  return [...content.pictures].flatMap(([path, facts]) => {
    if (!facts?.isAnnotated) return [];
    // What no text shows yet is public all the same.
    const spots = shown.get(path)?.map(({ spot }) => spot) ?? [{ file: path }];
    return spots.map((spot) => problemAt(spot, 'PIC-006', { src: basename(path) }));
  });
}

/** PIC-004: a title or a theme with a letter that the share images cannot draw. */
export const checkDrawnLetters = ofEachPassage((prose) => {
  const { text, locale, passage, article, file } = prose;
  const isDrawn =
    passage.kind === 'field' &&
    (article === undefined
      ? passage.holder === 'theme' && file.startsWith('content/issues/')
      : passage.holder === 'title');
  const undrawn = isDrawn ? findUndrawn(typeset(text, locale)) : [];
  const [first] = undrawn;
  if (first === undefined) return [];
  const start = Math.max(0, text.indexOf(first));
  const letters = quoteList(undrawn.map((letter) => `${letter} (${numberCharacter(letter)})`));
  return [problemIn(prose, 'PIC-004', { letters }, { span: [start, start + first.length] })];
});
