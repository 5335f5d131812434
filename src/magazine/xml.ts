const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes a text so that XML holds it, between tags or in an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An attribute that has no value is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an element of XML; one that holds nothing is closed at once. */
export function writeElement(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  const inside = content.join('');
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** Writes an element of XML that holds words. */
export function writeText(name: string, words: string, attributes: Attributes = {}): string {
  return writeElement(name, attributes, escapeXml(words));
}
