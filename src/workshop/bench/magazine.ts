import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Articles of one issue. */
const ISSUE_LENGTH = 12;

/** A number of an issue that the magazine itself does not use. */
const FIRST_ISSUE = 1001;

/** An article of the magazine that is copied, with everything of its own. */
interface Model {
  slug: string;
  facts: string;
  texts: readonly (readonly [name: string, text: string])[];
  /** Ids of its journeys. */
  journeys: readonly string[];
}

function readModels(content: string): Model[] {
  const folder = path.join(content, 'articles');
  return readdirSync(folder).map((slug) => {
    const facts = readFileSync(path.join(folder, slug, 'article.yaml'), 'utf8');
    const [, journeys = ''] = /^journeys: \[(.*)\]$/m.exec(facts) ?? [];
    return {
      slug,
      facts,
      texts: ['fr.mdx', 'en.mdx'].map(
        (name) => [name, readFileSync(path.join(folder, slug, name), 'utf8')] as const,
      ),
      journeys: journeys.split(', ').filter((id) => id !== ''),
    };
  });
}

/** The number of a copy, as ids end in it. */
const suffixOf = (copy: number) => `-${String(copy).padStart(5, '0')}`;

function copyFacts({ facts }: Model, copy: number, issue: number): string {
  const suffix = suffixOf(copy);
  return facts
    .replace(/^issue: .*$/m, `issue: ${issue}`)
    .replace(/^journeys: \[(.+)\]$/m, (_, ids: string) => {
      const copies = ids.split(', ').map((id) => id + suffix);
      return `journeys: [${copies.join(', ')}]`;
    })
    .replace(/^( {2}journey: .*)$/m, `$1${suffix}`);
}

function copyText(text: string, copy: number): string {
  const suffix = suffixOf(copy);
  return text
    .replace(/^slug: (.*)$/m, `slug: $1${suffix}`)
    .replace(/(<Moment\b[^>]*\bjourney=")([^"]*)"/g, `$1$2${suffix}"`);
}

/** The last issue of the magazine under another number, with another reading order. */
function copyIssue(model: string, number: number, slugs: readonly string[]): string {
  return model
    .replace(/^number: .*$/m, `number: ${number}`)
    .replace(/^articles: .*$/m, `articles: [${slugs.join(', ')}]`);
}

/**
 * Writes a magazine as large as one wants: the real one, and copies of its articles with their journeys
 * in issues of their own, all of it correct.
 *
 * @param content The `content/` folder of the real magazine.
 * @param target The folder to write; it must not exist.
 * @param size How many articles to hold, each in two languages; at least those of the real magazine.
 */
export function writeMagazine(content: string, target: string, size: number): void {
  cpSync(content, target, { recursive: true });
  const models = readModels(content);
  const issues = readdirSync(path.join(content, 'issues')).sort();
  const issueModel = readFileSync(path.join(content, 'issues', issues.at(-1) ?? ''), 'utf8');
  const slugs: string[] = [];
  for (let copy = 0; models.length + copy < size; copy += 1) {
    const model = models[copy % models.length];
    if (!model) throw new RangeError('The magazine holds no article to copy.');
    const slug = model.slug + suffixOf(copy);
    const folder = path.join(target, 'articles', slug);
    const issue = FIRST_ISSUE + Math.floor(copy / ISSUE_LENGTH);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'article.yaml'), copyFacts(model, copy, issue));
    for (const [name, text] of model.texts) {
      writeFileSync(path.join(folder, name), copyText(text, copy));
    }
    for (const id of model.journeys) {
      const journey = readFileSync(path.join(content, 'journeys', `${id}.yaml`));
      writeFileSync(path.join(target, 'journeys', `${id}${suffixOf(copy)}.yaml`), journey);
    }
    slugs.push(slug);
  }
  for (let start = 0; start < slugs.length; start += ISSUE_LENGTH) {
    const number = FIRST_ISSUE + start / ISSUE_LENGTH;
    const issue = copyIssue(issueModel, number, slugs.slice(start, start + ISSUE_LENGTH));
    writeFileSync(path.join(target, 'issues', `${number}.yaml`), issue);
  }
}
