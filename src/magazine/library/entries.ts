import type { ArticleEntry } from '../schemas/article.ts';
import type { AuthorEntry } from '../schemas/author.ts';
import type { BrandEntry } from '../schemas/brand.ts';
import type { IssueEntry } from '../schemas/issue.ts';
import type { JourneyEntry } from '../schemas/journey.ts';
import type { LetterEntry } from '../schemas/letter.ts';
import type { MagazineEntry } from '../schemas/magazine.ts';
import type { SourceEntry } from '../schemas/source.ts';
import type { TermEntry } from '../schemas/term.ts';
import type { WrittenPage, WrittenText } from './article.ts';

/** Everything that editors wrote, valid, before anything is hidden or joined. Both readers of the content give it. */
export interface LibraryEntries {
  /** Absent where the magazine says nothing of itself. */
  magazine?: MagazineEntry | undefined;
  articles: ReadonlyMap<string, ArticleEntry>;
  texts: readonly WrittenText[];
  pages: readonly WrittenPage[];
  issues: readonly IssueEntry[];
  journeys: ReadonlyMap<string, JourneyEntry>;
  terms: ReadonlyMap<string, TermEntry>;
  sources: ReadonlyMap<string, SourceEntry>;
  brands: ReadonlyMap<string, BrandEntry>;
  authors: ReadonlyMap<string, AuthorEntry>;
  letters: ReadonlyMap<string, LetterEntry>;
}
