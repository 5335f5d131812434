import type { Element, Heading } from '../../magazine/texts/manuscript.ts';
import type { Content } from '../files/from-disk.ts';
import { diagnoseUnknownTag } from '../files/mdx-problems.ts';
import { findNearest } from '../files/nearest.ts';
import { fillBoth, type Values, problemAt, type Problem } from '../problems/problem.ts';
import phrases from '../problems/phrases.json' with { type: 'json' };
import { allTexts } from './used-ids.ts';
import { ALLOWED_TAGS, type Tag } from '../files/allowed-tags.ts';
import { show } from './editorial/corrections.ts';

function checkAttributes(file: string, element: Element, tag: Tag): Problem[] {
  const { name, attributes, computed, repeated, place } = element;
  const names = Object.keys(tag.attributes);
  const explanation = phrases.attributes[names.length > 0 ? 'some' : 'none'];
  const allowed = fillBoth(explanation, { tag: name, names });
  type Kind = 'missing' | 'unknown' | 'empty' | 'form' | 'twice';
  const tell = (kind: Kind, attribute: string, more: Values = {}, suggestion?: string) => {
    const values = { tag: name, attribute, attributes: allowed, ...more };
    return problemAt({ file, place }, `MDX-004/${kind}`, values, { suggestion });
  };
  const missing = Object.entries(tag.attributes)
    .filter(([key, { required }]) => required && !(key in attributes) && !computed.includes(key))
    .map(([key]) => tell('missing', key));
  const present = Object.entries(attributes).flatMap(([key, value]) => {
    const attribute = names.includes(key) ? tag.attributes[key] : undefined;
    if (!attribute) return tell('unknown', key, {}, findNearest(key, names));
    if (attribute.isFlag) {
      const form = fillBoth(phrases.attributeForms.flag, { tag: name, attribute: key });
      return value === null ? [] : tell('form', key, { value, form });
    }
    if (value === null || value.trim() === '') {
      return attribute.mayBeEmpty && value !== null ? [] : tell('empty', key);
    }
    const { form } = attribute;
    const fits = !form || form.pattern.test(value);
    return fits ? [] : tell('form', key, { value, form: form.message });
  });
  const twice = repeated.map((key) => tell('twice', key));
  return [...missing, ...present, ...twice];
}

function checkTag(file: string, element: Element): Problem[] {
  const { name, computed, place, text, within } = element;
  const spot = { file, place };
  const literal = computed.map((attribute) => problemAt(spot, 'MDX-003', { tag: name, attribute }));
  const tag = ALLOWED_TAGS.get(name);
  if (!tag) {
    const { message, values, suggestion } = diagnoseUnknownTag(name);
    return [problemAt(spot, message, values, { suggestion }), ...literal];
  }
  const problems = [...literal, ...checkAttributes(file, element, tag)];
  const isEmpty = text.trim() === '';
  if (tag.words === 'none' && !isEmpty) {
    problems.push(problemAt(spot, 'MDX-007/enclosing', { tag: name }));
  }
  if (tag.words === 'required' && isEmpty) {
    problems.push(problemAt(spot, 'MDX-007/empty', { tag: name }));
  }
  if (!tag.within.includes(within)) {
    const isBlock = tag.within.includes('root');
    problems.push(problemAt(spot, isBlock ? 'MDX-008/block' : 'MDX-008/inline', { tag: name }));
  }
  return problems;
}

/** Level of the first headings of a text: the title of the page is level 1. */
const FIRST_LEVEL = 2;

/** MDX-006, MDX-007: a heading of level 1, one that skips a level, or one without words. */
function checkHeadings(file: string, headings: readonly Heading[]): Problem[] {
  return headings.flatMap(({ depth, text, place }, index) => {
    if (text.trim() === '') return problemAt({ file, place }, 'MDX-007/heading');
    const previous = headings[index - 1]?.depth ?? FIRST_LEVEL - 1;
    const deepest = Math.max(previous, FIRST_LEVEL - 1) + 1;
    if (depth >= FIRST_LEVEL && depth <= deepest) return [];
    const marks = '#'.repeat(Math.max(FIRST_LEVEL, Math.min(depth, deepest)));
    const message = depth < FIRST_LEVEL ? 'MDX-006/title' : 'MDX-006/skipped';
    return problemAt({ file, place }, message, { heading: text, depth, marks });
  });
}

/**
 * MDX-002 to MDX-008: a tag that is not in the vocabulary, or not used as it says; what MDX allows and
 * a text does not (expressions, imports, HTML, images); headings that do not follow each other.
 */
export function checkTags(content: Content): Problem[] {
  return allTexts(content).flatMap(({ file, manuscript }) => [
    ...(manuscript?.elements ?? []).flatMap((element) => checkTag(file, element)),
    ...(manuscript?.intruders ?? []).map(({ kind, source, place }) =>
      problemAt({ file, place }, `MDX-005/${kind}`, { written: `\\{${source.trim()}\\}` }),
    ),
    ...checkHeadings(file, manuscript?.headings ?? []),
  ]);
}

/** MDX-010: prose that Markdown takes for something else, so that readers get other words than were written. */
export function checkMisreadings(content: Content): Problem[] {
  return allTexts(content).flatMap(({ file, manuscript }) =>
    (manuscript?.misreadings ?? []).map(({ kind, written, mended = '', place }) =>
      problemAt({ file, place }, `MDX-010/${kind}`, { found: show(written), mended: show(mended) }),
    ),
  );
}
