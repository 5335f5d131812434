import type { JourneyLayout, ThreadSizes } from '../../magazine/journeys/journey-layout.ts';

interface StrandsProps {
  strands: JourneyLayout['strands'];
  ink: string;
  sizes: Omit<ThreadSizes, 'knot'>;
  /** Draws them as dots: neither seam nor whole. */
  dotted?: boolean;
}

export function Strands({ strands, ink, sizes, dotted = false }: StrandsProps) {
  const { width, period } = sizes;
  return (
    <g fill="none" stroke={ink} stroke-width={width} class="strands">
      {strands.map(({ path, stitched }) => (
        <path
          d={path}
          stroke-linecap={stitched ? undefined : 'round'}
          stroke-dasharray={dotted ? `0 ${2.5 * width}` : stitched ? period / 2 : undefined}
        />
      ))}
    </g>
  );
}
