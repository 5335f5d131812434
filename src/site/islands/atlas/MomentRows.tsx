import { momentPath, type PlacedMoment } from '../../../magazine/atlas/atlas.ts';
import type { AtlasKey, AtlasWords } from '../../../magazine/atlas/words.ts';
import { FEELINGS, SEAM_KINDS, type SeamKind } from '../../../magazine/vocabulary.ts';

/** A small knot at its height, with the strand that comes in: none for a first moment or where nothing changes hands. */
const STRANDS: Readonly<Record<SeamKind, string | undefined>> = {
  visible: '5 4',
  hidden: '',
  none: undefined,
};

/** The small knots, drawn once for all the rows of a page. */
export function KnotSymbols() {
  return (
    <svg width="0" height="0" class="unseen" aria-hidden="true">
      {FEELINGS.flatMap((feeling) =>
        SEAM_KINDS.map((seam) => {
          const y = 20 - 6 * feeling;
          const dashes = STRANDS[seam];
          return (
            <symbol id={`knot${feeling}${seam}`} viewBox="0 0 34 40">
              <path d="M0 20h34" stroke="currentColor" stroke-dasharray="1 4" />
              {dashes !== undefined && (
                <path
                  d={`M0 ${y}h20`}
                  stroke="currentColor"
                  stroke-width="2.5"
                  stroke-dasharray={dashes || undefined}
                />
              )}
              <circle cx="25" cy={y} r="5.2" class="knot-dot" />
            </symbol>
          );
        }),
      )}
    </svg>
  );
}

interface MomentRowsProps {
  moments: readonly PlacedMoment[];
  words: AtlasWords;
  /** Whether a telephone shows the first of them only. */
  isShort?: boolean;
}

/** Moments, each with its small knot and what it is; the whole row leads to its card. */
export function MomentRows({ moments, words: { say }, isShort }: MomentRowsProps) {
  return (
    <ul class="atlas-rows" data-short={isShort || undefined}>
      {moments.map((placed) => {
        const { moment, journey } = placed;
        const { feeling, seam, wait } = moment;
        const facts = [
          `${journey.letter} ${journey.label} ${moment.number}/${journey.moments.length}`,
          say(`channel.${moment.channel}`),
          say(`feeling.${feeling}` as AtlasKey),
          ...(seam === 'visible' ? [say('atlas.row.visible')] : []),
          ...(wait === undefined ? [] : [wait]),
        ];
        return (
          <li key={`${journey.letter} ${moment.id}`}>
            <a href={momentPath(placed)}>
              <svg aria-hidden="true">
                <use href={`#knot${feeling}${seam}`} />
              </svg>
              <b>{moment.title}</b> <small>{facts.join(' · ')}</small>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
