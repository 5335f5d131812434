import type { Finding } from '../../../magazine/atlas/finding.ts';
import { sayStatement, type AtlasWords } from '../../../magazine/atlas/words.ts';
import { SeamDots } from '../../drawings/SeamDots.tsx';

interface FindingProps {
  finding: Finding;
  words: AtlasWords;
}

/** What stands under the finding, always: on what it was counted, and that it is a collection. */
export function CaveatWords({ finding: { caveat }, words: { say, count } }: FindingProps) {
  const { journeys, editors, others } = caveat;
  return (
    <p class="atlas-caveat">
      {count('atlas.caveat.journeys', journeys)}{' '}
      {editors && count('atlas.caveat.editors', editors.editors, { of: editors.of })}{' '}
      {editors &&
        others !== undefined &&
        (others
          ? count(`atlas.caveat.${others.kind}`, others.count, { of: others.of })
          : say('atlas.caveat.few'))}{' '}
      {say('atlas.caveat.collection')}
    </p>
  );
}

/** What the numbers say, in one sentence and in dots. */
export function FindingWords({ finding, words }: FindingProps) {
  const { statements, tally } = finding;
  return (
    <section class="atlas-finding" aria-labelledby="atlas-says">
      <div>
        <h2 id="atlas-says" class="unseen">
          {words.say('atlas.says')}
        </h2>
        <p class="display atlas-sentence" data-sentence>
          {statements.map((statement) => sayStatement(statement, tally.moments, words)).join(' ')}
        </p>
        <CaveatWords finding={finding} words={words} />
      </div>
      <SeamDots after={tally.after} words={words} />
    </section>
  );
}
