import type { SheetStrand } from '../../magazine/atlas/sheet-layout.ts';

/** The strands of a thread that stands out on a sheet: whole, or stitched where a seam shows. */
export function SheetStrands({
  strands,
  width,
  stitch,
}: {
  strands: readonly SheetStrand[];
  width: number;
  /** Length of a stitch, and of the gap after it. */
  stitch: number;
}) {
  return (
    <g fill="none" stroke="currentColor" stroke-width={width}>
      {strands.map(({ path, stitched }) => (
        <path
          d={path}
          stroke-linecap={stitched ? undefined : 'round'}
          stroke-dasharray={stitched ? stitch : undefined}
        />
      ))}
    </g>
  );
}

/** A numbered knot, filled or open. */
export function SheetKnot({
  x,
  y,
  number,
  radius,
  filled,
}: {
  x: number;
  y: number;
  number: number;
  radius: number;
  filled: boolean;
}) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle
        r={radius}
        fill={filled ? 'currentColor' : 'var(--ground)'}
        stroke="currentColor"
        stroke-width="2.5"
      />
      <text
        dy=".36em"
        text-anchor="middle"
        font-size={Math.round(radius * 1.07)}
        fill={filled ? 'var(--ground)' : 'currentColor'}
      >
        {number}
      </text>
    </g>
  );
}
