import { schemaHeader } from '../../json-schemas/header.ts';
import type { Locale } from '../../schemas/locale.ts';
import { splitNames, type Desk } from './answer-rules.ts';
import { YES } from './form.ts';
import { writeYaml } from './house-yaml.ts';
import { checkStep, type NewFiles } from './new-files.ts';
import { partName } from './proposed-id.ts';
import { sourceFile, type SourceAnswers } from './source-form.ts';

const CHECKLIST = {
  fr: (id: string) => `À relire, puis effacez ces lignes :
- le titre, les auteurs et la date sont ceux de l’œuvre, dans sa langue ;
- consulted dit vrai : la rédaction a lu le passage cité, ou la citation dit le contraire ;
- un texte la cite : <Cite id="${id}" at="p. 12" />`,
  en: (id: string) => `To be read again, then remove these lines:
- the title, the authors and the date are those of the work, in its language;
- consulted tells the truth: the editors have read the passage, or the citation says that they have not;
- a text cites it: <Cite id="${id}" at="p. 12" />`,
} as const satisfies Record<Locale, (id: string) => string>;

/** A new source, and what follows it. */
export function buildSource(answers: SourceAnswers, { locale }: Desk): NewFiles {
  const { id, authors, body, circa, consulted } = answers;
  const file = sourceFile(id);
  const names = splitNames(authors).map((name, index) =>
    index === 0 && body === YES ? name : partName(name),
  );
  const note = answers['note-fr'] && { fr: answers['note-fr'], en: answers['note-en'] };
  const text = writeYaml([
    schemaHeader('source', file).slice(2),
    '',
    CHECKLIST[locale](id),
    ['type', answers.type],
    ['authors', names.length > 0 ? names : undefined],
    ['title', answers.title],
    ['container', answers.container || undefined],
    ['publisher', answers.publisher || undefined],
    ['date', answers.date || undefined],
    ['circa', circa === YES || undefined],
    ['pages', answers.pages || undefined],
    ['url', answers.url || undefined],
    ['accessed', answers.accessed || undefined],
    ['lang', answers['work-lang']],
    ['consulted', consulted === YES],
    ['relays', answers.relays || undefined],
    ['note', note || undefined],
  ]);
  return { changes: [{ file, text }], next: [checkStep(file)] };
}
