/** Writes the pages of the manual that explain the codes, from the catalogue and the fixtures. */
import { writeFile } from 'node:fs/promises';
import { LOCALES } from '../domain/vocabulary.ts';
import { codesPage, formatCodesPage } from '../manual/codes-page.ts';

for (const locale of LOCALES) await writeFile(codesPage(locale), await formatCodesPage(locale));
