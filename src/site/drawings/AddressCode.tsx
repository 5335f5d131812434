import { encode } from 'uqr';

/** A code that opens an address, drawn as one path: with the border of its surroundings, for a page that is light. */
export function AddressCode({ address }: { address: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      fill="currentColor"
      shape-rendering="crispEdges"
      aria-hidden="true"
    >
      <path d={path.join('')} />
    </svg>
  );
}
