import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  rgb,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { Print } from './print.ts';

const POINTS_A_MILLIMETRE = 72 / 25.4;
const BLEED = 3 * POINTS_A_MILLIMETRE;
/** Around the sheet: bleed, and room for the marks. */
const MARGIN = 10 * POINTS_A_MILLIMETRE;

/** The time that the file says it was made: the same print gives the same bytes. */
const MADE = new Date('2026-01-01T00:00:00Z');

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

/** Says what the file is: title, language, outline, and that its title is shown. */
export async function finishPdf({ bytes, title, language, headings }: Print): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language);
  document.setAuthor('The Seamless Experience Fanzine');
  document.setProducer('The Seamless Experience Fanzine');
  document.setCreator('The Seamless Experience Fanzine');
  document.setCreationDate(MADE);
  document.setModificationDate(MADE);
  repairOutline(document, headings);
  return document.save({ useObjectStreams: true });
}

/** Draws the eight marks at which the sheet is cut, as an artifact: no reader reads them out. */
function drawMarks(page: PDFPage, width: number, height: number): void {
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  const [near, far] = [BLEED + 1, MARGIN - 1];
  for (const x of [MARGIN, MARGIN + width]) {
    for (const [from, to] of [
      [MARGIN - far, MARGIN - near],
      [MARGIN + height + near, MARGIN + height + far],
    ] as const) {
      page.drawLine({
        start: { x, y: from },
        end: { x, y: to },
        thickness: 0.25,
        color: rgb(0, 0, 0),
      });
    }
  }
  for (const y of [MARGIN, MARGIN + height]) {
    for (const [from, to] of [
      [MARGIN - far, MARGIN - near],
      [MARGIN + width + near, MARGIN + width + far],
    ] as const) {
      page.drawLine({
        start: { x: from, y },
        end: { x: to, y },
        thickness: 0.25,
        color: rgb(0, 0, 0),
      });
    }
  }
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

/**
 * Makes the file for a print shop: each page on a larger sheet, its ground drawn 3 mm over the edge, marks at
 * which it is cut, and the boxes that say so. Colours stay RGB; the shop converts them.
 *
 * @param grounds Colour of the paper of each page that is printed to its edge, as `#rrggbb`.
 */
export async function markBleed(
  bytes: Uint8Array,
  grounds: readonly (string | undefined)[],
): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const document = await PDFDocument.create({ updateMetadata: false });
  const pages = await document.embedPages(source.getPages());
  pages.forEach((embedded, index) => {
    const { width, height } = embedded;
    const page = document.addPage([width + 2 * MARGIN, height + 2 * MARGIN]);
    const ground = grounds[index];
    if (ground) {
      const [red, green, blue] = [1, 3, 5].map(
        (at) => parseInt(ground.slice(at, at + 2), 16) / 255,
      );
      page.drawRectangle({
        x: MARGIN - BLEED,
        y: MARGIN - BLEED,
        width: width + 2 * BLEED,
        height: height + 2 * BLEED,
        color: rgb(red ?? 1, green ?? 1, blue ?? 1),
      });
    }
    page.drawPage(embedded, { x: MARGIN, y: MARGIN });
    drawMarks(page, width, height);
    page.setTrimBox(MARGIN, MARGIN, width, height);
    page.setBleedBox(MARGIN - BLEED, MARGIN - BLEED, width + 2 * BLEED, height + 2 * BLEED);
  });
  document.setTitle(source.getTitle() ?? '');
  document.setCreationDate(MADE);
  document.setModificationDate(MADE);
  return document.save({ useObjectStreams: true });
}
