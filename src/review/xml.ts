import { XMLParser } from 'fast-xml-parser';

/** An element as the parser gives it: attributes start with `@`, text alone is a string. */
export type XmlElement = Record<string, unknown>;

const LISTS: ReadonlySet<string> = new Set(['item', 'url']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.has(name),
});

/** The element of a name below another; an empty one where there is none. */
export function childOf(element: XmlElement, name: string): XmlElement {
  const child = element[name];
  return typeof child === 'object' && child !== null ? (child as XmlElement) : {};
}

/** The entries of a feed or of a sitemap, in their order. */
export function listOf(element: XmlElement, name: 'item' | 'url'): XmlElement[] {
  const list = element[name];
  return Array.isArray(list) ? (list as XmlElement[]) : [];
}

/** The text of the element of a name below another; the empty string where there is none. */
export function textOf(element: XmlElement, name: string): string {
  const child = element[name];
  const text = typeof child === 'string' ? child : childOf(element, name)['#text'];
  return typeof text === 'string' ? text : '';
}

/** Reads an XML file. */
export function parseXml(xml: string): XmlElement {
  return parser.parse(xml) as XmlElement;
}
