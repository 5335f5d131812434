import { layoutJourney } from '../../../magazine/journeys/journey-layout.ts';
import type { CodedThread } from '../../../magazine/journeys/thread-code.ts';
import type { Finding, ExcerptRun } from './finding.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FRAME = { width: 280, height: 70, direction: 'right' } as const;
const STROKE = 2.5;

function clone(name: 'finding' | 'passage'): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`);
  const [first] = (template?.content.cloneNode(true) as DocumentFragment).children;
  return first as HTMLElement;
}

function slot(item: Element, name: string): HTMLElement {
  return item.querySelector<HTMLElement>(`[data-slot="${name}"]`) as HTMLElement;
}

function writeExcerpt(target: Element, runs: readonly ExcerptRun[]): void {
  for (const { text, marked } of runs) {
    if (!marked) {
      target.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    target.append(mark);
  }
}

function draw(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The thread of a list, as `JourneyDrawing` draws it, without bringing Preact along. */
function drawThread({ moments, filled }: CodedThread): SVGElement {
  const { knots, strands } = layoutJourney({ moments }, FRAME);
  const svg = draw('svg', {
    viewBox: `-8 -8 ${FRAME.width + 16} ${FRAME.height + 16}`,
    class: 'thread',
    'aria-hidden': 'true',
    fill: 'currentColor',
  });
  for (const { path, stitched } of strands) {
    svg.append(
      draw('path', {
        d: path,
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': STROKE,
        'stroke-linecap': 'round',
        ...(stitched && { 'stroke-dasharray': `${STROKE * 2.6} ${STROKE * 2.4}` }),
      }),
    );
  }
  for (const { id, x, y } of knots) {
    svg.append(draw('circle', { cx: x, cy: y, r: id === filled ? 6.5 : 4 }));
  }
  return svg;
}

/**
 * Makes the list item of a page that answers.
 *
 * @param nameKind Says a kind in words, from its id.
 */
export function drawFinding(finding: Finding, nameKind: (kind: string) => string): HTMLElement {
  const item = clone('finding');
  if (finding.issue) item.dataset['issue'] = finding.issue;
  slot(item, 'kind').textContent = finding.kind ? nameKind(finding.kind) : '';
  const title = slot(item, 'title') as HTMLAnchorElement;
  title.href = finding.url;
  title.textContent = finding.title;
  writeExcerpt(slot(item, 'excerpt'), finding.excerpt);
  const thread = slot(item, 'thread');
  if (finding.thread) thread.append(drawThread(finding.thread));
  else thread.remove();
  const passages = slot(item, 'passages');
  for (const passage of finding.passages) {
    const line = clone('passage');
    if (passage.isMoment) line.classList.add('is-moment');
    const link = slot(line, 'title') as HTMLAnchorElement;
    link.href = passage.url;
    link.textContent = passage.title;
    writeExcerpt(slot(line, 'excerpt'), passage.excerpt);
    passages.append(line);
  }
  if (passages.childElementCount === 0) passages.remove();
  return item;
}
