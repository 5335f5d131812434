import { LEAST_FEELING, MOST_FEELING } from '../vocabulary.ts';
import type { Frame } from './journey-layout.ts';

/** Where a feeling stands across the axis of time. */
export function acrossOf(feeling: number, { width, height, direction }: Frame): number {
  const share = (feeling - LEAST_FEELING) / (MOST_FEELING - LEAST_FEELING);
  return Math.round(direction === 'right' ? height * (1 - share) : width * share);
}

/** The feeling that is nearest to a place across the axis of time. */
export function feelingAt(place: number, { width, height, direction }: Frame): number {
  const share = direction === 'right' ? 1 - place / height : place / width;
  const feeling = Math.round(LEAST_FEELING + share * (MOST_FEELING - LEAST_FEELING));
  return Math.min(MOST_FEELING, Math.max(LEAST_FEELING, feeling));
}
