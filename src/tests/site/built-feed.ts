import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { BUILT_SITE } from '../serve.ts';

/** An element of a feed as the parser gives it: attributes start with `@`, text alone is a string. */
export type FeedElement = Record<string, unknown>;

export interface FeedItem extends FeedElement {
  title: string;
  link: string;
  guid: { '#text': string; '@isPermaLink': string };
  description: string;
  pubDate: string;
  'dc:creator': string[];
  category: string[];
  'content:encoded': string;
}

export interface BuiltFeed {
  xml: string;
  rss: FeedElement;
  channel: FeedElement;
  /** In the order of the feed. */
  items: readonly FeedItem[];
}

const LISTS: ReadonlySet<string> = new Set(['item', 'category', 'dc:creator']);

/** Why a text is not well-formed XML; nothing when it is. */
export function xmlProblem(xml: string): string | undefined {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is one more package for this check
  const verdict = XMLValidator.validate(xml);
  return verdict === true ? undefined : `${verdict.err.line}: ${verdict.err.msg}`;
}

/**
 * Reads an XML file of the built site.
 *
 * @throws {Error} When it is not well-formed.
 */
export async function readXml(file: string): Promise<{ xml: string; document: FeedElement }> {
  const xml = await readFile(join(BUILT_SITE, file), 'utf8');
  const problem = xmlProblem(xml);
  if (problem) throw new Error(`${file}:${problem}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => LISTS.has(name) || name === 'url' || name === 'xhtml:link',
  });
  return { xml, document: parser.parse(xml) as FeedElement };
}

/** Reads a feed of the built site. */
export async function readFeed(file: string): Promise<BuiltFeed> {
  const { xml, document } = await readXml(file);
  const rss = document['rss'] as FeedElement;
  const channel = rss['channel'] as FeedElement;
  return { xml, rss, channel, items: (channel['item'] ?? []) as FeedItem[] };
}
