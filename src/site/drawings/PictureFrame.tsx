import type { ComponentChildren } from 'preact';
import type { Palette } from './drawing.ts';

export interface PictureFrameProps {
  /** Size in pixels, which are also the units of the drawing. */
  width: number;
  height: number;
  palette: Palette;
  children: ComponentChildren;
}

/** A sheet of the stock, to be printed in its ink. */
export function PictureFrame({ width, height, palette, children }: PictureFrameProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill={palette.ink}
    >
      <rect width={width} height={height} fill={palette.stock} />
      {children}
    </svg>
  );
}
