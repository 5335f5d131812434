import type { Change } from './change.ts';
import { compareLists, hasChanges } from './list-changes.ts';
import { compareEntries } from './entries.ts';
import { childOf, listOf, parseXml, textOf, type XmlElement } from './xml.ts';

/** Files of words; `_headers` and its like are settings of the host. */
const TEXT = /\.(?:csv|ics|json|md|svg|txt|webmanifest|xml|ya?ml)$|^_[^/]+$/;
const JSON_FILE = /\.(?:json|webmanifest)$/;
const SITEMAP = /(?:^|\/)sitemap[^/]*\.xml$/;

/** One fact a line, so that lines can be counted; a file that is no JSON after all stays as it is. */
function spreadJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 1);
  } catch {
    return text;
  }
}

function compareLines(before: string, after: string): Change {
  const lines = compareLists(before.split('\n'), after.split('\n'));
  if (hasChanges(lines)) return { what: 'lines', ...lines };
  return { what: before === after ? 'form' : 'order' };
}

function locationOf(entry: XmlElement): string {
  return textOf(entry, 'loc');
}

function compareSitemaps(before: string, after: string): Change {
  const [former = [], current = []] = [before, after].map((xml) =>
    listOf(childOf(parseXml(xml), 'urlset'), 'url'),
  );
  const { added, removed, changed } = compareEntries(former, current, locationOf);
  if (added.length + removed.length + changed.length > 0) {
    return {
      what: 'addresses',
      added: added.map(locationOf),
      removed: removed.map(locationOf),
      changed: changed.map(locationOf),
    };
  }
  const isSame = JSON.stringify(former) === JSON.stringify(current);
  return { what: isSame ? 'form' : 'order' };
}

/**
 * Compares two states of a file that programs read. What cannot be read as words is weighed.
 *
 * @param file Its path, whose ending tells how to read it.
 */
export function compareData(file: string, before: Buffer, after: Buffer): Change {
  if (!TEXT.test(file)) {
    return { what: 'size', beforeBytes: before.length, afterBytes: after.length };
  }
  const [former, current] = [before.toString(), after.toString()];
  if (SITEMAP.test(file)) return compareSitemaps(former, current);
  if (JSON_FILE.test(file)) return compareLines(spreadJson(former), spreadJson(current));
  return compareLines(former, current);
}
