import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** Where a place of a print stands. */
interface Place {
  /** Number of its page, from 1. */
  page: number;
  /** How far it is below the top of the page, in points; the margin there is left out by Chromium. */
  depth: number;
}

export type Places = ReadonlyMap<string, Place>;

/** Where everything stands in a print, and how many pages it has. */
export interface Layout {
  places: Places;
  count: number;
}

/** Where each named place of a print stands. Chromium names the places that a link of the page leads to, and no others. */
export function readDestinations(document: PDFDocument): Map<string, Place> {
  const names = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = document.getPages();
  const numbers = new Map(pages.map(({ ref }, index) => [ref.toString(), index + 1]));
  const places = new Map<string, Place>();
  for (const [name] of names?.entries() ?? []) {
    const place = names?.lookupMaybe(name, PDFArray);
    const ref = place?.get(0);
    const page = ref instanceof PDFRef ? numbers.get(ref.toString()) : undefined;
    if (page === undefined) continue;
    const height = pages[page - 1]?.getHeight() ?? 0;
    const top = place?.lookupMaybe(3, PDFNumber)?.asNumber() ?? height;
    places.set(name.decodeText(), { page, depth: height - top });
  }
  return places;
}
