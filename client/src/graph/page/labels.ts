import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from '../style';

/** As Sigma hands it to what writes a label: in pixels, with the node's key. */
type Data = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & { readonly key: string };

/** One picture's labels: collected while the nodes are drawn, then written where there is room, the larger nodes' first. */
export class Labels {
  readonly #waiting = new Map<string, Data>();
  #context: CanvasRenderingContext2D | undefined;

  /** In place of writing it at once. */
  add(context: CanvasRenderingContext2D, data: Data): void {
    this.#context = context;
    if (data.label) this.#waiting.set(data.key, data);
  }

  write({ labelSize, labelFont }: Settings, { background, text }: Palette): void {
    const waiting = [...this.#waiting.values()].sort(
      (a, b) => Number(b.forceLabel) - Number(a.forceLabel) || b.size - a.size,
    );
    this.#waiting.clear();
    const context = this.#context;
    if (!context) return;
    const { clientWidth, clientHeight } = context.canvas;
    const window = boxAt(0, 0, clientWidth, clientHeight);
    const nodes = waiting.map(({ x, y, size }) => boxAt(x - size, y - size, 2 * size, 2 * size));
    const labels: Box[] = [];
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = background;
    context.fillStyle = text;
    for (const data of waiting) {
      context.font = `${data.forceLabel ? 600 : 400} ${labelSize}px ${labelFont}`;
      const places = placesFor(data, context.measureText(data.label!).width, labelSize);
      const isFree = (box: Box, taken: readonly Box[]) =>
        isInside(box, window) && !taken.some((one) => overlap(one, box));
      const place =
        places.find((box) => isFree(box, nodes) && isFree(box, labels)) ??
        (data.forceLabel ? places.find((box) => isFree(box, labels)) : undefined);
      if (!place) continue;
      labels.push(place);
      const baseline = place.top + labelSize * 0.85;
      context.strokeText(data.label!, place.left, baseline);
      context.fillText(data.label!, place.left, baseline);
    }
  }
}

/** In pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Right of the node, left of it, below and above. */
function placesFor({ x, y, size }: Data, width: number, height: number): readonly Box[] {
  const gap = size + 4;
  return [
    boxAt(x + gap, y - height / 2, width, height),
    boxAt(x - gap - width, y - height / 2, width, height),
    boxAt(x - width / 2, y + gap, width, height),
    boxAt(x - width / 2, y - gap - height, width, height),
  ];
}

function isInside(one: Box, other: Box): boolean {
  return one.left >= other.left && one.top >= other.top && one.right <= other.right && one.bottom <= other.bottom;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
