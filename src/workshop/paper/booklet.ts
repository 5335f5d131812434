import { PDFDocument, rgb, type PDFPage } from '@cantoo/pdf-lib';

/** A4 on its side, in points. */
const SHEET = { width: 841.89, height: 595.28 } as const;

/** The two pages of one side of a sheet, from 0; none where a page is left blank. */
export type Side = readonly [left: number | undefined, right: number | undefined];

/**
 * The sides of a booklet in the order in which they are printed, front and back by turns: folded in the middle and stapled, its
 * pages follow each other.
 *
 * @param count Pages of the booklet, the last of which is its back; those that lack to a multiple of four stay blank before it.
 */
export function foldingOrder(count: number): Side[] {
  const total = Math.ceil(count / 4) * 4;
  const page = (index: number) => {
    if (index === total - 1) return count - 1;
    return index < count - 1 ? index : undefined;
  };
  return Array.from({ length: total / 2 }, (_, side): Side => {
    const outer = total - 1 - side;
    return side % 2 === 0 ? [page(outer), page(side)] : [page(side), page(outer)];
  });
}

/** Where staples go, drawn on the outer side of the first sheet. */
function drawStaples(sheet: PDFPage): void {
  const x = SHEET.width / 2;
  for (const y of [SHEET.height / 4, (SHEET.height * 3) / 4]) {
    sheet.drawLine({
      start: { x, y: y - 8 },
      end: { x, y: y + 8 },
      thickness: 0.4,
      color: rgb(0.5, 0.5, 0.5),
    });
  }
}

/** What a booklet is made of. */
export interface Booklet {
  /** The print of an issue, or of one of its articles. */
  bytes: Uint8Array;
  /** The sheet that says how it is made, which comes before it, its back blank. */
  guide: Uint8Array;
}

/** Lays the pages of a print out on A4 sheets, two a side, to be folded and stapled. */
export async function impose({ bytes, guide }: Booklet): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const document = await PDFDocument.create({ updateMetadata: false });
  const [first] = await document.copyPages(
    await PDFDocument.load(guide, { updateMetadata: false }),
    [0],
  );
  if (first) document.addPage(first);
  document.addPage([SHEET.width, SHEET.height]);
  const pages = await document.embedPages(source.getPages());
  foldingOrder(pages.length).forEach((side, index) => {
    const sheet = document.addPage([SHEET.width, SHEET.height]);
    side.forEach((number, half) => {
      const page = number === undefined ? undefined : pages[number];
      if (!page) return;
      // As high as the sheet, over whose outer edge a hair of it goes: were it within, that hair would be white along a flood.
      const scale = SHEET.height / page.height;
      const [width, height] = [page.width * scale, SHEET.height];
      // Against the fold, so that a drawing across two pages meets.
      const x = half === 0 ? SHEET.width / 2 - width : SHEET.width / 2;
      sheet.drawPage(page, { x, y: 0, width, height });
    });
    if (index === 0) drawStaples(sheet);
  });
  return document.save({ useObjectStreams: true });
}
