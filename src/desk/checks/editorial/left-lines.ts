import type { Message } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { isAllCapitals } from './capitals.ts';
import { startsCaption } from './captions.ts';
import { show } from './corrections.ts';
import { ofEachPassage, problemIn, proseOf, type Prose } from './prose.ts';

/** Somebody who speaks to the editors: a first name, or initials, before a colon. */
const SPEAKER =
  '(?!Note|Sic|Source|Photo|Image|Traduction|Translation|Ed\\b|Editor|Voir|Lire|Rires|NDLR|NDT|NDE|NDA)(?:\\p{Lu}\\p{Ll}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}.’-]*)?|\\p{Lu}{2,3})\\s?:';

/** Whom a note at the start of a paragraph is for. */
const EDITORS =
  '(?:la |les |le |l’|the )?(?:rédac|éditeur|éditrice|correct(?:eur|rice)|relect|maquett|secrétariat|editor|desk|sub|proofreader|moi|self|myself)';

/** What one of the editors says to another: [Marie : à vérifier ?], NB pour la rédaction, a comment of Word. */
const REMARKS = new RegExp(
  `\\[${SPEAKER}[^\\]\\n]{1,300}\\]|\\(${SPEAKER}[^)\\n]{0,200}(?:\\?|vérifi|revoir|confirmer|check|verify)[^)\\n]{0,200}\\)|(?:^|\\[)(?:(?:N\\.?B\\.?|P\\.?S\\.?|[Nn]ote|[Rr]emarque|[Qq]uestion|[Mm]essage)s? (?:à l’attention de|pour|à|to|for) |(?:[Pp]our|[ÀA] l’attention de|[Ff]or) (?=[^:\\n]{1,30}:))${EDITORS}[^\\]\\n]{0,300}\\]?|\\bComment(?:aire|é|ed)?\\s?\\[\\p{L}{1,4}\\d+\\]\\s?:`,
  'gu',
);

/** DRAFT-002: a remark of the editors that stands among the words. */
export const checkRemarks = ofEachPassage((prose) =>
  // An apostrophe is typed in two ways, of one length.
  Array.from(prose.text.replaceAll("'", '’').matchAll(REMARKS), ({ 0: remark, index }) =>
    problemIn(
      prose,
      'DRAFT-002',
      { found: show(remark), mended: show(`{/* ${remark.replace(/^\[|\]$/g, '')} */}`) },
      { span: [index, index + remark.length] },
    ),
  ),
);

/** What a manuscript calls its parts by, before a colon. */
const LABEL =
  /^(?:sur-?titre|sous-titre|intertitre|titre|chapô|chapeau|accroche|légende|crédits?(?: photo)?|exergue|encadré|mots-clés|signature|auteure?|title|subtitle|heading|headline|standfirst|caption|pull quote|sidebar|byline|author|photos?|photo credit|keywords|slug)\s?:\s/iu;

/** Who wrote it, as a manuscript says under its title. */
const BYLINE =
  /^(?:(?:[Pp]ar|[Bb]y|Propos recueillis par|Texte de) )\p{Lu}[\p{L}.’-]+(?: (?:de |du |le |la |et )?\p{Lu}[\p{L}.’-]*){1,4}$/u;

/** Most characters of a line that announces what follows it. */
const LONGEST_LINE = 90;

/** Whether a paragraph stands by itself, in no list and no quotation. */
const standsAlone = ({ passage: { kind, start, end }, source }: Prose) =>
  kind === 'paragraph' &&
  /\n\r?\n$/.test(source.slice(0, start)) &&
  /^\s*(?:\n\s*\n|$)/.test(source.slice(end));

const isShort = (text: string) => text.length <= LONGEST_LINE && !/[.!…:;,»”"]$/.test(text);

const isBold = ({ passage: { start, end }, source, text }: Prose) =>
  isShort(text) && /^(\*\*|__)(?:(?!\1).)+\1$/.test(source.slice(start, end).trim());

const isSoleItalics = ({ passage: { start, end }, source, text }: Prose) =>
  text.length <= 2 * LONGEST_LINE && /^([*_])(?!\1)[^*_]+\1$/.test(source.slice(start, end).trim());

const isFigure = (prose: Prose | undefined) =>
  prose?.passage.kind === 'tag' && prose.passage.holder === 'Figure';

/** What a line by itself was meant for, by what stands around it. */
function readLine(prose: Prose, before: Prose | undefined, after: Prose | undefined) {
  const { text } = prose;
  const isBeneath =
    before?.file === prose.file &&
    isFigure(before) &&
    prose.source.slice(before.passage.end, prose.passage.start).trim() === '';
  const isLegend = text.trim() === before?.text.trim();
  if (isBeneath && (isLegend || startsCaption(text) || isSoleItalics(prose))) return 'caption';
  if (LABEL.test(text) || BYLINE.test(text.trim())) return 'label';
  const isFollowed = after?.file === prose.file && after.passage.kind !== 'heading';
  const isHeading = (each: Prose | undefined) =>
    each !== undefined && (isBold(each) || (isShort(each.text) && isAllCapitals(each.text)));
  return isFollowed && isHeading(prose) && !isHeading(before) && !isHeading(after)
    ? 'heading'
    : undefined;
}

/** STYLE-008: a line that a manuscript takes for a heading, a caption or the name of a part, and the page for a paragraph. */
export const checkLeftLines: Rule = (content) => {
  const prose = proseOf(content).filter(({ passage: { kind } }) => kind !== 'attribute');
  return prose.flatMap((each, index) => {
    if (!standsAlone(each)) return [];
    const kind = readLine(each, prose[index - 1], prose[index + 1]);
    if (!kind) return [];
    const message: Message = `STYLE-008/${kind}`;
    const { text } = each;
    const words = isAllCapitals(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
    return [problemIn(each, message, { found: show(text), mended: show(`## ${words}`) })];
  });
};
