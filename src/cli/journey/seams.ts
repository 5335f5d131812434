import type { MomentEntry } from '../../schemas/journey.ts';
import type { MomentDraft } from './moment-setting.ts';

/** A change to the moments of a journey. */
export type MomentChange =
  | { kind: 'add'; moment: MomentEntry; index: number }
  | { kind: 'edit'; moment: MomentEntry; index: number }
  | { kind: 'remove'; index: number }
  | { kind: 'move'; from: number; to: number };

/** The moments as they are after a change. */
export function changeMoments(
  moments: readonly MomentEntry[],
  change: MomentChange,
): readonly MomentEntry[] {
  switch (change.kind) {
    case 'add':
      return moments.toSpliced(change.index, 0, change.moment);
    case 'edit':
      return moments.with(change.index, change.moment);
    case 'remove':
      return moments.toSpliced(change.index, 1);
    case 'move': {
      const moved = moments[change.from];
      const rest = moments.toSpliced(change.from, 1);
      return moved ? rest.toSpliced(change.to, 0, moved) : moments;
    }
  }
}

/** Whether a moment lacks a seam with the one before, which happens elsewhere. */
export function lacksSeam(
  { channel, seam }: MomentDraft,
  previous: MomentEntry | undefined,
): boolean {
  return previous !== undefined && previous.channel !== channel && !seam;
}

/** The moment that a change puts first although it has a seam, with nothing before it any more. */
export function findLooseSeam(
  moments: readonly MomentEntry[],
  change: MomentChange,
): MomentEntry | undefined {
  const [first] = changeMoments(moments, change);
  const isNewcomer = first?.id !== moments[0]?.id && moments.some(({ id }) => id === first?.id);
  return isNewcomer && first?.seam ? first : undefined;
}

/** The moments that a change leaves without a seam which they need, each with the one before. */
export function findUnsewn(
  moments: readonly MomentEntry[],
  change: MomentChange,
): { moment: MomentEntry; previous: MomentEntry }[] {
  const lackedOne = (id: string) => {
    const index = moments.findIndex((moment) => moment.id === id);
    const moment = moments[index];
    return moment !== undefined && lacksSeam(moment, moments[index - 1]);
  };
  return changeMoments(moments, change).flatMap((moment, index, after) => {
    const previous = after[index - 1];
    return previous && lacksSeam(moment, previous) && !lackedOne(moment.id)
      ? [{ moment, previous }]
      : [];
  });
}
