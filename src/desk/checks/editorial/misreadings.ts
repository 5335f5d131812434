import type { Content } from '../../files/from-disk.ts';
import { problemAt, type Problem } from '../../problems/problem.ts';
import { allTexts } from '../used-ids.ts';
import { show } from './corrections.ts';

/** MDX-010: prose that Markdown takes for something else, so that readers get other words than were written. */
export function checkMisreadings(content: Content): Problem[] {
  return allTexts(content).flatMap(({ file, manuscript }) =>
    (manuscript?.misreadings ?? []).map(({ kind, written, mended = '', place }) =>
      problemAt({ file, place }, `MDX-010/${kind}`, { found: show(written), mended: show(mended) }),
    ),
  );
}
