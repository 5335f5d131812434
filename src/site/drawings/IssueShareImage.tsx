import type { DrawText, Palette } from './drawing.ts';
import type { FittedTitle } from '../lettering/fit-title.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { SHARE_SIZE } from '../facts/page-facts.ts';
import {
  CAPITALS,
  INNER,
  LABEL_SIZE,
  LEADING,
  SIDE,
  ThreadStrip,
  type SharedThread,
} from './ArticleShareImage.tsx';

/** Room for the theme of an issue. */
export const THEME_ROOM = { width: INNER, height: 100, largest: 104, leading: LEADING } as const;

const MASTHEAD_TOP = 52;

export interface IssueShareImageProps {
  palette: Palette;
  /** The word of the magazine, at the size that fills the sheet. */
  masthead: { words: string; size: number };
  tagline: string;
  /** Number and season. */
  corner: string;
  theme: FittedTitle;
  /** The thread of the article on its cover. */
  thread?: SharedThread | undefined;
  drawTitle: DrawText;
  drawLabel: DrawText;
}

/** The picture that stands for an issue beside a link: its cover, the masthead first. */
export function IssueShareImage(props: IssueShareImageProps) {
  const { palette, masthead, tagline, corner, theme, thread, drawTitle, drawLabel } = props;
  const baseline = MASTHEAD_TOP + masthead.size * CAPITALS;
  const rule = baseline + 26;
  const label = { y: rule + 50, size: LABEL_SIZE } as const;
  const themeTop = label.y + 36 + theme.size * CAPITALS;
  return (
    <PictureFrame {...SHARE_SIZE} palette={palette}>
      {drawTitle({ ...masthead, x: SIDE, y: baseline, anchor: 'start' })}
      <rect x={SIDE} y={rule} width={INNER} height={5} />
      {drawLabel({ ...label, words: tagline, x: SIDE, anchor: 'start' })}
      {drawLabel({ ...label, words: corner, x: SHARE_SIZE.width - SIDE, anchor: 'end' })}
      {theme.lines.map((words, index) =>
        drawTitle({
          words,
          x: SIDE,
          y: themeTop + index * theme.size * LEADING,
          size: theme.size,
          anchor: 'start',
        }),
      )}
      {thread && <ThreadStrip {...thread} palette={palette} top={482} height={112} />}
    </PictureFrame>
  );
}
