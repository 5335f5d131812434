import { markReading } from './rail.ts';
import { drawStrands } from './strands.ts';

/** What the text of an article does while it is read. */
export function followReading(prose: Element): void {
  markReading(prose);
  drawStrands(prose);
}
