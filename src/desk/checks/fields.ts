import { indexLines } from '../../magazine/texts/place.ts';
import { ID_PATTERN } from '../../magazine/vocabulary.ts';
import type { Content } from '../files/from-disk.ts';
import { allEntries } from '../files/content-sources.ts';
import type { WrittenText, YamlDocument } from '../files/yaml-document.ts';
import { problemAt, type Problem } from '../problems/problem.ts';
import { show } from './editorial/corrections.ts';
import { findFieldMarks, mendPlainly } from './editorial/mended-marks.ts';
import { proseOf } from './editorial/prose.ts';
import { allTexts } from './used-ids.ts';

const ADDRESS = /^https?:\/\//i;
/** What stands in no address: a space, an ampersand as HTML writes it. */
const NO_ADDRESS = /\s|&amp;/;

const isProse = ({ text }: WrittenText) => !ID_PATTERN.test(text) && !ADDRESS.test(text);

/** YAML-005: words that a # ends, since YAML takes what follows for a note of the editors. */
function checkComments(file: string, source: string, document: YamlDocument): Problem[] {
  if (!source.includes(' #') && !source.includes('\t#')) return [];
  const placeAt = indexLines(source);
  return document.texts().flatMap((written): Problem[] => {
    const { text, start, end, path } = written;
    // In quotes, or on lines of its own, a text says itself where it ends.
    const isPlain = !/["'|>]/.test(source.charAt(start)) && path.at(-1) !== 'lang';
    const [rest = ''] = source.slice(end).split('\n', 1);
    const [comment = ''] = /^[ \t]+#.*/.exec(rest) ?? [];
    if (!isPlain || !isProse(written) || comment === '' || /^\s*# *desk-allow /.test(comment))
      return [];
    const place = placeAt(end + comment.indexOf('#'));
    const mended = show(JSON.stringify(`${text} ${comment.trim()}`), Number.POSITIVE_INFINITY);
    return [problemAt({ file, place }, 'YAML-005', { kept: show(text), mended })];
  });
}

/** STYLE-007: markup in a field that is in no language of the magazine, such as the title of a source, or in an address. */
function checkMarks(file: string, document: YamlDocument, known: ReadonlySet<number>): Problem[] {
  return document.texts().flatMap((written): Problem[] => {
    const { text, place, start } = written;
    if (ADDRESS.test(text) && NO_ADDRESS.test(text)) {
      const mended = text.replaceAll('&amp;', '&').replace(/\s/g, '%20');
      return [problemAt({ file, place }, 'STYLE-007/address', { mended: show(mended) })];
    }
    if (known.has(start) || !isProse(written)) return [];
    const { values } = mendPlainly(text, findFieldMarks(text)) ?? {};
    return values ? [problemAt({ file, place }, 'STYLE-007/words', values)] : [];
  });
}

/** YAML-005, STYLE-007: fields whose words are not all printed, or not as they were meant. */
export function checkFields(content: Content): Problem[] {
  const fields = Map.groupBy(
    proseOf(content).filter(({ passage }) => passage.kind === 'field'),
    ({ file }) => file,
  );
  return [...allEntries(content), ...allTexts(content)].flatMap(({ file, source, document }) => {
    if (!document) return [];
    const known = new Set((fields.get(file) ?? []).map(({ passage }) => passage.start));
    return [...checkComments(file, source, document), ...checkMarks(file, document, known)];
  });
}
