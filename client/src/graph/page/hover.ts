import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { type Box, boxAt } from '../label-places';
import type { Palette } from '../style';

type Data = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Draws the node under the mouse, or the selected one: its label on a plate, and a line around both. */
export function drawHover(
  context: CanvasRenderingContext2D,
  data: Data,
  settings: Settings,
  { background, text, focus }: Palette,
): void {
  const { x, y, size, label } = data;
  context.strokeStyle = focus;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.stroke();
  if (!label) return;
  const { left, top, right, bottom } = plateOf(context, data, settings);
  context.fillStyle = background;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 4);
  context.fill();
  context.stroke();
  context.fillStyle = text;
  context.fillText(label, left + MARGIN, y + settings.labelSize / 3);
}

/** The plate of a node's label: right of it, left where the picture ends. Leaves the context with the label's font. */
export function plateOf(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Data,
  { labelSize, labelFont }: Settings,
): Box {
  context.font = `600 ${labelSize}px ${labelFont}`;
  const width = context.measureText(label ?? '').width + 2 * MARGIN;
  const height = labelSize + 10;
  const right = x + size + 6;
  const left = right + width <= context.canvas.clientWidth ? right : x - size - 6 - width;
  return boxAt(left, y - height / 2, width, height);
}

/** Pixels. */
const MARGIN = 6;
