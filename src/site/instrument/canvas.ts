/** What an element inherits from those around it. */
type Style = Readonly<Record<string, string>>;

const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'letter-spacing',
] as const;

/** Paints an element of the picture, and all within it: a browser lets no SVG use the fonts of its page. */
export function paintSvg(
  context: CanvasRenderingContext2D,
  element: Element,
  around: Style = {},
): void {
  const attribute = (name: string) => element.getAttribute(name);
  const style: Style = Object.fromEntries(
    INHERITED.map((name) => [name, attribute(name) ?? around[name] ?? '']),
  );
  const number = (name: string) => Number(attribute(name) ?? 0);
  context.save();
  for (const [, kind, values = ''] of (attribute('transform') ?? '').matchAll(
    /(\w+)\(([^)]*)\)/g,
  )) {
    const [x = 0, y = x] = values.split(/[\s,]+/).map(Number);
    if (kind === 'translate') context.translate(x, y);
    else context.scale(x, y);
  }
  context.lineWidth = Number(style['stroke-width'] || 1);
  context.setLineDash(
    (style['stroke-dasharray'] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
  );
  context.lineCap = style['stroke-linecap'] === 'round' ? 'round' : 'butt';
  context.lineJoin = 'round';
  const shape = new Path2D(element.tagName === 'path' ? (attribute('d') ?? '') : undefined);
  if (element.tagName === 'circle')
    shape.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  if (element.tagName === 'rect')
    shape.rect(number('x'), number('y'), number('width'), number('height'));
  const isSeen = (colour: string | undefined): colour is string => !!colour && colour !== 'none';
  if (element.tagName === 'text') {
    context.font = `${style['font-weight'] || 400} ${style['font-size']}px ${style['font-family']}`;
    context.textAlign =
      ({ middle: 'center', end: 'right' } as const)[style['text-anchor'] ?? ''] ?? 'left';
    context.letterSpacing = `${Number(style['letter-spacing'] || 0)}px`;
    const shift = Number.parseFloat(attribute('dy') ?? '0') * Number(style['font-size']);
    const place = [
      element.textContent,
      number('x'),
      number('y') + shift,
      // Closer where the picture has no more room for it.
      number('textLength') || undefined,
    ] as const;
    context.setLineDash([]);
    if (isSeen(style['stroke'])) {
      context.strokeStyle = style['stroke'];
      context.strokeText(...place);
    }
    context.fillStyle = style['fill'] || '#000';
    context.fillText(...place);
  } else {
    if (isSeen(style['fill'])) {
      context.fillStyle = style['fill'];
      context.fill(shape);
    }
    if (isSeen(style['stroke'])) {
      context.strokeStyle = style['stroke'];
      context.stroke(shape);
    }
    for (const child of element.children) paintSvg(context, child, style);
  }
  context.restore();
}

/**
 * Paints a picture and writes it as a PNG file.
 *
 * @throws {Error} When the browser has no canvas, or the canvas gives no picture.
 */
export function writePng(
  size: { width: number; height: number },
  paint: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const { width, height } = size;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  paint(context);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The canvas gave no picture.'));
    }, 'image/png');
  });
}
