/** Relative luminance of an sRGB colour, 0 to 1: WCAG 2.2, definition of relative luminance. */
function relativeLuminance(colour: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/**
 * Contrast ratio of two colours, 1 to 21, whatever their order: WCAG 2.2, definition of contrast ratio.
 *
 * @param first A colour as `#rrggbb`.
 * @param second Another, likewise.
 */
export function contrastRatio(first: string, second: string): number {
  const [light = 0, dark = 0] = [relativeLuminance(first), relativeLuminance(second)].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}
