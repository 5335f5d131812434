/** Writes the pages of the manual that explain the codes, from the catalogue and the fixtures. */
import { writeFile } from 'node:fs/promises';
import { LOCALES } from '../../magazine/vocabulary.ts';
import { codesPage, formatCodesPage } from './codes-page.ts';

for (const locale of LOCALES) await writeFile(codesPage(locale), await formatCodesPage(locale));
