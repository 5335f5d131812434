import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyFixes } from '../../checks/fixes.ts';
import { hasErrors } from '../../checks/report.ts';
import { checkReading } from '../../checks/rules.ts';
import { forgetOrigin } from '../../files/camera-notes.ts';
import type { Pictures } from '../../files/pictures.ts';
import type { CommandContext } from '../command.ts';
import { writeFiles } from '../file-changes.ts';
import { writeProposedFiles } from '../proposed-files.ts';
import { readContent } from '../read-content.ts';
import type { Selection } from './selection.ts';

/** Most rounds: a fix that touches another waits for the next one. */
const MOST_ROUNDS = 5;

/** The list of the published addresses does not follow the content. */
const RECORDED = 'ADDR-004';

async function proposeFixes({ root, today }: CommandContext, isSelected: Selection) {
  const found = checkReading(await readContent(root), today);
  // An address is recorded once what stands there is accepted: until then it may yet be a draft.
  const isAccepted = !hasErrors(found.filter(({ code }) => code !== RECORDED));
  const fixable = found.filter(
    ({ code, file, fix }) => fix && isSelected(file) && (code !== RECORDED || isAccepted),
  );
  return [...Map.groupBy(fixable, ({ file }) => file)].flatMap(([file, problems]) => {
    const own = problems.flatMap(({ fix }) => fix ?? []);
    const before = readFileSync(path.join(root, file), 'utf8');
    // Places are counted without the mark, which no fix writes back.
    const { text, applied } = applyFixes(before.replace(/^\ufeff/, ''), own);
    return text === before ? [] : [{ file, text, before, applied }];
  });
}

/** Mends what is safe to mend in the files selected, all or none; counts what it wrote, by file. */
export async function fixContent(context: CommandContext, isSelected: Selection) {
  const corrections = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixed = await proposeFixes(context, isSelected);
    if (fixed.length === 0 || !(await writeProposedFiles(fixed, context, { mended: true }))) break;
    for (const { file, applied } of fixed) {
      corrections.set(file, (corrections.get(file) ?? 0) + applied);
    }
  }
  return corrections;
}

/** Takes what cameras noted out of the pictures selected, one after the other; tells which files it wrote. */
export async function fixPictures(root: string, pictures: Pictures, isSelected: Selection) {
  const annotated = [...pictures].flatMap(([file, facts]) =>
    facts?.isAnnotated && isSelected(file) ? [file] : [],
  );
  for (const file of annotated) {
    const before = readFileSync(path.join(root, file));
    writeFiles(root, [{ file, text: await forgetOrigin(before), before }]);
  }
  return annotated;
}
