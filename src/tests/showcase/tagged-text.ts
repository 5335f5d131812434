import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

/** The words of each piece of marked content, by its page, from 1, and its number. */
async function readMarkedContent(bytes: Uint8Array): Promise<Map<string, string>> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const words = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const key = open.findLast((each) => each !== undefined);
        if (key) words.set(key, (words.get(key) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const [, content] = /_mc(\d+)$/.exec(item.id) ?? [];
        open.push(content && `${number}/${content}`);
      }
    }
  }
  return words;
}

/** The words of a tagged PDF in the order in which it is read out: that of its tree, not that of its pages. */
export async function readTaggedText(bytes: Uint8Array): Promise<string> {
  const words = await readMarkedContent(bytes);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const said: string[] = [];
  const visit = (node: unknown, page: number | undefined): void => {
    if (node instanceof PDFRef) visit(document.context.lookup(node), page);
    else if (node instanceof PDFArray) for (const each of node.asArray()) visit(each, page);
    else if (node instanceof PDFNumber) said.push(words.get(`${page}/${node.asNumber()}`) ?? '');
    else if (node instanceof PDFDict) {
      const own = pages.get(node.get(PDFName.of('Pg'))?.toString() ?? '') ?? page;
      visit(node.get(PDFName.of('MCID')) ?? node.get(PDFName.of('K')), own);
    }
  };
  visit(document.catalog.lookup(PDFName.of('StructTreeRoot')), undefined);
  return said.join('');
}
