import type { Localised } from '../../schemas/locale.ts';
import type { MomentEntry } from '../../schemas/journey.ts';
import {
  foldText,
  isFoldable,
  isLayable,
  layText,
  quoteText,
  standsPlain,
  type QuoteMark,
} from '../yaml-text.ts';
import type { MomentField, MomentStyle } from './moment-style.ts';

/**
 * Writes a text on one line.
 *
 * @param mark What it stands between where it need not be quoted.
 */
export function writeText(
  text: string,
  context: 'braces' | 'line',
  { mark, quoteMark }: { mark: QuoteMark } & Pick<MomentStyle, 'quoteMark'>,
): string {
  if (mark !== '') return quoteText(text, mark);
  return standsPlain(text, context) ? text : quoteText(text, quoteMark);
}

/** Writes an id, which needs quotes only where it would be read as a number or a date. */
export function writeId(id: string, { quoteMark }: Pick<MomentStyle, 'quoteMark'>): string {
  return writeText(id, 'braces', { mark: '', quoteMark });
}

/** Writes ids in brackets. */
export function writeBrackets(
  ids: readonly string[],
  style: Pick<MomentStyle, 'bracketPadding' | 'quoteMark'>,
): string {
  if (ids.length === 0) return '[]';
  const { bracketPadding } = style;
  return `[${bracketPadding}${ids.map((id) => writeId(id, style)).join(', ')}${bracketPadding}]`;
}

/** A pair of texts: beside the name where it fits, else a language a line, in the form of the file’s stories. */
function writePair(
  name: string,
  { fr, en }: Localised,
  indent: number,
  style: MomentStyle,
  { beside, form }: { beside: boolean; form: MomentStyle['stories'] },
): string[] {
  const margin = ' '.repeat(indent);
  const { bracePadding, pairWidth, quoteInBraces, quoteMark, quoteOnLine, step, width } = style;
  if (beside) {
    const [first, second] = [fr, en].map((text) =>
      writeText(text, 'braces', { mark: quoteInBraces, quoteMark }),
    );
    const line = `${margin}${name}: {${bracePadding}fr: ${first}, en: ${second}${bracePadding}}`;
    if (line.length <= pairWidth) return [line];
  }
  const inner = indent + step;
  const languages = Object.entries({ fr, en }).flatMap(([locale, text]) => {
    const written = writeText(text, 'line', { mark: quoteOnLine, quoteMark });
    const start = `${' '.repeat(inner)}${locale}:`;
    const line = `${start} ${written}`;
    const isLong = form === 'folded' || line.length > width;
    if (form === 'laid' && isLayable(text)) {
      return `${start} ${layText(text, inner + step)}`.split('\n');
    }
    if (!isLong || !isFoldable(text)) return [line];
    return `${start} ${foldText(text, inner + step, width)}`.split('\n');
  });
  return [`${margin}${name}:`, ...languages];
}

function writeList(
  name: 'sources' | 'values',
  ids: readonly string[],
  indent: number,
  style: MomentStyle,
): string[] {
  const margin = ' '.repeat(indent);
  if (ids.length === 0 && !style.saysEmpty.has(name)) return [];
  if (name === 'values' || style.bracketed || ids.length === 0) {
    return [`${margin}${name}: ${writeBrackets(ids, style)}`];
  }
  const inner = ' '.repeat(indent + style.step);
  return [`${margin}${name}:`, ...ids.map((id) => `${inner}- ${writeId(id, style)}`)];
}

/**
 * Writes one field of a moment as its file writes them.
 *
 * @param indent Column of the field.
 * @returns Its lines; none for a field that the moment does without.
 */
export function writeField(
  moment: MomentEntry,
  field: MomentField,
  indent: number,
  style: MomentStyle,
): string[] {
  const margin = ' '.repeat(indent);
  const inner = ' '.repeat(indent + style.step);
  const { bracePadding, reasonBeside, stories, titleBeside, waitBeside } = style;
  switch (field) {
    case 'title':
      return writePair(field, moment.title, indent, style, { beside: titleBeside, form: 'line' });
    case 'text':
      return writePair(field, moment.text, indent, style, { beside: false, form: stories });
    case 'sources':
    case 'values':
      return writeList(field, moment[field], indent, style);
    case 'seam': {
      if (!moment.seam) return [];
      const { visible, why } = moment.seam;
      const reason = { beside: reasonBeside, form: 'line' } as const;
      return [
        `${margin}seam:`,
        `${inner}visible: ${visible}`,
        ...writePair('why', why, indent + style.step, style, reason),
      ];
    }
    case 'wait': {
      if (!moment.wait) return [];
      const minutes = `durationMinutes: ${moment.wait.durationMinutes}`;
      return waitBeside
        ? [`${margin}wait: {${bracePadding}${minutes}${bracePadding}}`]
        : [`${margin}wait:`, inner + minutes];
    }
    case 'feeling':
    case 'planned': {
      const feeling = moment[field];
      return feeling === undefined ? [] : [`${margin}${field}: ${feeling}`];
    }
    default:
      return [`${margin}${field}: ${writeId(moment[field], style)}`];
  }
}

/** Writes a whole moment as its file writes them, its hyphen first. */
export function writeMoment(moment: MomentEntry, style: MomentStyle): string[] {
  const { dashColumn, fieldColumn, order } = style;
  const lines = order.flatMap((field) => writeField(moment, field, fieldColumn, style));
  const [first = '', ...rest] = lines;
  const hyphen = `${' '.repeat(dashColumn)}-`.padEnd(fieldColumn);
  return [hyphen + first.trimStart(), ...rest];
}
