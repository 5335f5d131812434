import {
  PDFDocument,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  rgb,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { describePdf } from './finish.ts';
import type { Print } from './print.ts';

const POINTS_A_MILLIMETRE = 72 / 25.4;
const BLEED = 3 * POINTS_A_MILLIMETRE;
/** Around the page: bleed, and room for the marks. */
const MARGIN = 10 * POINTS_A_MILLIMETRE;
const TRIM = { width: 170 * POINTS_A_MILLIMETRE, height: 240 * POINTS_A_MILLIMETRE } as const;

/** Draws the eight marks at which the sheet is cut, as an artifact: no reader reads them out. */
function drawMarks(page: PDFPage): void {
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  const { width, height } = TRIM;
  const [near, far] = [BLEED + 1, MARGIN - 1];
  const line = { thickness: 0.25, color: rgb(0, 0, 0) };
  const spans = (length: number) => [
    [MARGIN - far, MARGIN - near],
    [MARGIN + length + near, MARGIN + length + far],
  ];
  for (const x of [MARGIN, MARGIN + width]) {
    for (const [from = 0, to = 0] of spans(height)) {
      page.drawLine({ start: { x, y: from }, end: { x, y: to }, ...line });
    }
  }
  for (const y of [MARGIN, MARGIN + height]) {
    for (const [from = 0, to = 0] of spans(width)) {
      page.drawLine({ start: { x: from, y }, end: { x: to, y }, ...line });
    }
  }
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

/**
 * Makes the file for a print shop of an issue that was printed with its bleed: each page on a larger sheet, with marks
 * at which it is cut, and the boxes that say so. Colours stay RGB; the shop converts them.
 */
export async function markBleed(print: Print): Promise<Uint8Array> {
  const source = await PDFDocument.load(print.bytes, { updateMetadata: false });
  const document = await PDFDocument.create({ updateMetadata: false });
  const sheet = { width: TRIM.width + 2 * MARGIN, height: TRIM.height + 2 * MARGIN };
  for (const embedded of await document.embedPages(source.getPages())) {
    const page = document.addPage([sheet.width, sheet.height]);
    // A page that is printed to its edges is larger than the others, all round.
    const x = (sheet.width - embedded.width) / 2;
    page.drawPage(embedded, { x, y: (sheet.height - embedded.height) / 2 });
    drawMarks(page);
    page.setTrimBox(MARGIN, MARGIN, TRIM.width, TRIM.height);
    page.setBleedBox(
      MARGIN - BLEED,
      MARGIN - BLEED,
      TRIM.width + 2 * BLEED,
      TRIM.height + 2 * BLEED,
    );
  }
  describePdf(document, print);
  return document.save({ useObjectStreams: true });
}
