import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { escapeXml } from '../../magazine/xml.ts';
import type { Print } from './print.ts';

const HOUSE = 'The Seamless Experience Fanzine';

const bare = (words: string) => words.replaceAll(/\s|\u00AD/g, '');

/** Chromium loses the space where a heading breaks, and doubles one that starts a page: each title is set anew from its heading. */
function repairOutline(document: PDFDocument, headings: readonly string[]): void {
  const byLetters = new Map(headings.map((heading) => [bare(heading), heading]));
  const visit = (parent: PDFDict | undefined) => {
    let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item) {
      const written = item.lookup(PDFName.of('Title')) as PDFHexString;
      const letters = bare(written.decodeText());
      const half = letters.slice(0, letters.length / 2);
      const title =
        byLetters.get(letters) ?? (letters === half + half ? byLetters.get(half) : undefined);
      if (title !== undefined) item.set(PDFName.of('Title'), PDFHexString.fromText(title));
      visit(item);
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  visit(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
}

/** What a link leads to, as the page wrote it. */
function hrefOf(link: PDFDict): string | undefined {
  const place = link.lookupMaybe(PDFName.of('Dest'), PDFName);
  if (place) return `#${place.decodeText()}`;
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  return action?.lookupMaybe(PDFName.of('URI'), PDFString)?.decodeText();
}

/** Says what each link is, for readers that list the links without the text around them. */
function nameLinks(pages: readonly PDFPage[], links: Print['links']): void {
  const words = new Map<string, string>();
  for (const [href, said] of links) {
    // Of several links to one place, the one that says most.
    if (said.length > (words.get(href)?.length ?? 0)) words.set(href, said);
  }
  for (const page of pages) {
    const annotations = page.node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const link = annotations?.lookupMaybe(index, PDFDict);
      const href = link && hrefOf(link);
      if (!href) continue;
      const said = words.get(href) ?? href;
      link.set(PDFName.of('Contents'), PDFHexString.fromText(said));
    }
  }
}

/** Roles that Chromium writes and that readers before PDF 2.0 do not know, as those they know. */
function mapRoles(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), document.context.obj({ Strong: 'Span', Em: 'Span' }));
}

/** Says in XMP what the file is, as archives and shops read it. */
function writeXmp(document: PDFDocument, { title, language, date, licence }: Print): void {
  const time = `${date}T12:00:00Z`;
  const said = (words: string) => escapeXml(words);
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:cc="http://creativecommons.org/ns#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${said(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${said(HOUSE)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${said(language)}</rdf:li></rdf:Bag></dc:language>
${licence ? `<cc:license rdf:resource="${said(licence)}"/>` : ''}
<pdf:Producer>${said(HOUSE)}</pdf:Producer>
<xmp:CreatorTool>${said(HOUSE)}</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  const { context, catalog } = document;
  // Not compressed, so that programs which know no PDF find it.
  const stream = context.stream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}

/** Says what a file is in its information dictionary, at the date of the issue: the same print gives the same bytes. */
export function describePdf(
  document: PDFDocument,
  { title, language, date }: Pick<Print, 'title' | 'language' | 'date'>,
): void {
  const made = new Date(`${date}T12:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language);
  document.setAuthor(HOUSE);
  document.setProducer(HOUSE);
  document.setCreator(HOUSE);
  document.setCreationDate(made);
  document.setModificationDate(made);
}

/** Finishes a print: what it is, its outline, the numbers of its pages, the names of its links. */
export async function finishPdf(print: Print): Promise<Uint8Array> {
  const document = await PDFDocument.load(print.bytes, { updateMetadata: false });
  describePdf(document, print);
  repairOutline(document, print.headings);
  nameLinks(document.getPages(), print.links);
  mapRoles(document);
  writeXmp(document, print);
  // Pages are numbered from the cover, as they are printed.
  const { catalog, context } = document;
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
  return document.save({ useObjectStreams: true });
}
