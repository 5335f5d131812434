import { writeElement, writeText } from '../../../magazine/xml.ts';

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  title: string;
  /** Its own address. */
  address: string;
  /** The page that it follows. */
  home: string;
}

/**
 * Writes a list of feeds as OPML 2.0, which feed readers import, in folders, so that one can leave out what another holds
 * already. Each stands in the format that all of them read.
 */
export function writeOpml(
  title: string,
  folders: readonly { name: string; feeds: readonly ListedFeed[] }[],
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(
    'opml',
    { version: '2.0' },
    writeElement('head', {}, writeText('title', title)),
    writeElement(
      'body',
      {},
      ...folders.map(({ name, feeds }) =>
        writeElement(
          'outline',
          { text: name, title: name },
          ...feeds.map(({ title: text, address, home }) =>
            writeElement('outline', {
              type: 'rss',
              text,
              title: text,
              xmlUrl: address,
              htmlUrl: home,
            }),
          ),
        ),
      ),
    ),
  )}\n`;
}
