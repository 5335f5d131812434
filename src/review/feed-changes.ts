import type { Change } from './change.ts';
import { compareEntries } from './entries.ts';
import { childOf, listOf, parseXml, textOf, type XmlElement } from './xml.ts';

/** An address that stays when the title changes, as feed readers know an entry. */
function keyOf(entry: XmlElement): string {
  return textOf(entry, 'guid') || textOf(entry, 'link');
}

/** What a feed says of itself; its date is that of its newest entry. */
function describeChannel({ item: _entries, lastBuildDate: _date, ...channel }: XmlElement): string {
  return JSON.stringify(channel);
}

/** The title of a feed. */
export function titleOfFeed(xml: string): string {
  return textOf(childOf(childOf(parseXml(xml), 'rss'), 'channel'), 'title');
}

/**
 * Compares two states of a feed.
 *
 * @param before The former RSS file.
 * @returns Never empty: a file that says the same otherwise has changed its `form`.
 */
export function compareFeeds(before: string, after: string): Change[] {
  const channels = [before, after].map((xml) => childOf(childOf(parseXml(xml), 'rss'), 'channel'));
  const [former = {}, current = {}] = channels;
  const [formerEntries, currentEntries] = [listOf(former, 'item'), listOf(current, 'item')];
  const changes: Change[] = [];
  const { added, removed, changed } = compareEntries(formerEntries, currentEntries, keyOf);
  if (added.length + removed.length + changed.length > 0) {
    const titles = (entries: readonly XmlElement[]) =>
      entries.map((entry) => textOf(entry, 'title'));
    changes.push({
      what: 'entries',
      added: titles(added),
      removed: titles(removed),
      changed: titles(changed),
    });
  } else if (formerEntries.map(keyOf).join('\n') !== currentEntries.map(keyOf).join('\n')) {
    changes.push({ what: 'order' });
  }
  if (describeChannel(former) !== describeChannel(current)) changes.push({ what: 'channel' });
  return changes.length > 0 ? changes : [{ what: 'form' }];
}
