import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from '../style';

/** Draws the node under the mouse, or the selected one: its label on a plate, and a line around both. */
export function drawHover(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>,
  { labelSize, labelFont }: Settings,
  { background, text, focus }: Palette,
): void {
  context.strokeStyle = focus;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.stroke();
  if (!label) return;
  context.font = `600 ${labelSize}px ${labelFont}`;
  const width = context.measureText(label).width + 12;
  const height = labelSize + 10;
  context.fillStyle = background;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x + size + 6, y - height / 2, width, height, 4);
  context.fill();
  context.stroke();
  context.fillStyle = text;
  context.fillText(label, x + size + 12, y + labelSize / 3);
}
