type Triple = readonly [number, number, number];

/** The ground of the night, of which each issue’s has a share of its ink: as `--night` in the styles. */
const NIGHT = '#0b0c12';
const INK_SHARE = 0.24;

const multiply = (rows: readonly Triple[], [a, b, c]: Triple) =>
  rows.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

/** Björn Ottosson, “A perceptual color space for image processing”, 2020: linear sRGB to cone responses, and on. */
const TO_CONES: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const FROM_CONES: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** The cube roots of the cone responses to a colour: Oklab is linear in them, so that mixing is the same in both. */
function toRoots(colour: string): Triple {
  const linear = [...Buffer.from(colour.slice(1), 'hex')].map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
  return multiply(TO_CONES, linear).map(Math.cbrt) as unknown as Triple;
}

/**
 * The ground of an issue’s hero in the dark, as the styles mix it in Oklab: for what cannot read styles.
 *
 * @param ink Colour of the ink, `#rrggbb`.
 */
export function nightColour(ink: string): string {
  const [one, other] = [toRoots(ink), toRoots(NIGHT)];
  const mixed = one.map(
    (value, index) => (INK_SHARE * value + (1 - INK_SHARE) * (other[index] ?? 0)) ** 3,
  ) as unknown as Triple;
  const bytes = multiply(FROM_CONES, mixed).map((value) => {
    const light = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, light)) * 255);
  });
  return `#${Buffer.from(bytes).toString('hex')}`;
}
