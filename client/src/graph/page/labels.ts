import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { labelPlaces } from '../label-places';
import type { Palette } from '../style';
import { plateOf } from './hover';

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

  write(settings: Settings, { background, text }: Palette): void {
    const { labelSize, labelFont } = settings;
    const all = [...this.#waiting.values()];
    const waiting = all
      .filter(({ highlighted }) => !highlighted) // its label stands on a plate
      .sort((a, b) => Number(b.forceLabel) - Number(a.forceLabel) || b.size - a.size);
    this.#waiting.clear();
    const context = this.#context;
    if (!context) return;
    const font = ({ forceLabel }: Data) => `${forceLabel ? 600 : 400} ${labelSize}px ${labelFont}`;
    const wishes = waiting.map((data) => {
      context.font = font(data);
      const { width } = context.measureText(data.label!);
      return { ...data, width, height: labelSize + 2, isForced: data.forceLabel === true };
    });
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = background;
    context.fillStyle = text;
    const { clientWidth: width, clientHeight: height } = context.canvas;
    const plates = all.filter(({ highlighted }) => highlighted).map((data) => plateOf(context, data, settings));
    for (const [index, place] of labelPlaces(wishes, { width, height }, plates).entries()) {
      if (!place) continue;
      const data = waiting[index]!;
      context.font = font(data);
      const baseline = place.top + labelSize * 0.95;
      context.strokeText(data.label!, place.left, baseline);
      context.fillText(data.label!, place.left, baseline);
    }
  }
}
