import type { Entries, EntryKind } from '../schemas/schemas.ts';
import type { WrittenPage, WrittenText } from './article.ts';

type ById = { [Kind in Exclude<EntryKind, 'issues'>]: ReadonlyMap<string, Entries[Kind]> };

/** Everything that editors wrote, valid, before anything is hidden or joined. Both readers of the content give it. */
export interface LibraryEntries extends ById {
  /** Absent where the magazine says nothing of itself. */
  magazine?: Entries['magazine'] | undefined;
  texts: readonly WrittenText[];
  pages: readonly WrittenPage[];
  issues: readonly Entries['issues'][];
}
