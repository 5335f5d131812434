import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * The page on which each named place of a print stands, from 1. Chromium names the places that a link of the page
 * leads to, and no others.
 */
export function readDestinations(document: PDFDocument): Map<string, number> {
  const names = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const places = new Map<string, number>();
  for (const [name] of names?.entries() ?? []) {
    const place = names?.lookupMaybe(name, PDFArray);
    const page = place?.get(0);
    const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
    if (number !== undefined) places.set(name.decodeText(), number);
  }
  return places;
}
