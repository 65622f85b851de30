import type { SentNode } from '../../../server/src/lsp/custom-requests';
import { byWeight } from './filter';
import { labelPlaces } from './label-places';
import type { Point, Positions } from './layout';
import type { GraphModel } from './model';
import { linkWidth, nodeSize, type Palette, SHAPES, shortLabel } from './style';

export interface Drawing {
  readonly model: GraphModel;
  readonly shown: ReadonlySet<string>;
  readonly positions: Positions;
  readonly palette: Palette;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The shown part of the graph as a picture that stands alone, with a title for each node. */
export function svgOf(drawing: Drawing): string {
  const { model, shown, palette, width, height } = drawing;
  const place = placing(drawing);
  const nodes = [...shown].map((id) => model.nodes.get(id)!);
  const links = model.links.filter(({ source, target }) => shown.has(source) && shown.has(target));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    `<g stroke="${palette.link}" fill="none">`,
    ...links.map((link) => {
      const [from, to] = [place(link.source), place(link.target)];
      const way = `M${number(from.x)} ${number(from.y)}L${number(to.x)} ${number(to.y)}`;
      return `<path d="${way}" stroke-width="${number(linkWidth(link, nodes.length))}"/>`;
    }),
    '</g>',
    ...nodes.map((node) => {
      const { x, y } = place(node.id);
      const size = nodeSize(node, nodes.length);
      return `<g><title>${escaped(`${node.label}: ${node.detail}`)}</title>${shape(node.kind, x, y, size, palette)}</g>`;
    }),
    `<g fill="${palette.text}" stroke="${palette.background}" stroke-width="3" paint-order="stroke" font-family="sans-serif" font-size="${FONT_SIZE}">`,
    ...labels(nodes, place, drawing),
    '</g>',
    '</svg>\n',
  ].join('\n');
}

/** The labels for which there is room: all of them, else those of papers and of what is cited most. */
function labels(
  nodes: readonly SentNode[],
  place: (id: string) => Point,
  size: Pick<Drawing, 'width' | 'height'>,
): readonly string[] {
  const sorted = [...nodes].sort(byWeight);
  const labeled = nodes.length <= MOST_LABELS ? sorted : sorted.slice(0, LABELS_AMONG_MANY);
  const wishes = labeled.map((node) => ({
    ...place(node.id),
    size: nodeSize(node, nodes.length),
    width: shortLabel(node.label).length * LETTER_WIDTH,
    height: FONT_SIZE + 2,
    isForced: node.kind === 'paper',
  }));
  return labelPlaces(wishes, size).flatMap((box, index) => {
    if (!box) return [];
    const { kind, label } = labeled[index]!;
    const weight = kind === 'paper' ? ' font-weight="600"' : '';
    // Letters are only guessed to be so wide: the end next to the node is where it says.
    const isLeft = box.right < wishes[index]!.x;
    const x = `x="${number(isLeft ? box.right : box.left)}"${isLeft ? ' text-anchor="end"' : ''}`;
    return `<text ${x} y="${number(box.top + FONT_SIZE * 0.95)}"${weight}>${escaped(shortLabel(label))}</text>`;
  });
}

const FONT_SIZE = 12;
/** Of most fonts without serifs, a little more. */
const LETTER_WIDTH = FONT_SIZE * 0.6;

const MOST_LABELS = 200;
const LABELS_AMONG_MANY = 40;

/** Where a node's middle is in the picture: all that is shown fits in, with room for labels. */
function placing({ shown, positions, width, height }: Drawing): (id: string) => Point {
  const points = [...shown].map((id) => positions.get(id) ?? { x: 0, y: 0 });
  const [left, right] = extremes(points.map(({ x }) => x));
  const [bottom, top] = extremes(points.map(({ y }) => y));
  const scale = Math.min(
    (width - 2 * MARGIN - LABEL_ROOM) / Math.max(1, right - left),
    (height - 2 * MARGIN) / Math.max(1, top - bottom),
  );
  return (id) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return {
      x: (width - LABEL_ROOM) / 2 + (x - (left + right) / 2) * scale,
      y: height / 2 - (y - (bottom + top) / 2) * scale,
    };
  };
}

const MARGIN = 40;
const LABEL_ROOM = 200;

function extremes(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return values.length === 0 ? [0, 0] : [least, most];
}

function shape(kind: keyof typeof SHAPES, x: number, y: number, size: number, palette: Palette): string {
  const [cx, cy, color] = [number(x), number(y), palette[kind]];
  if (SHAPES[kind] === 'square') {
    const side = number(size * 2);
    return `<rect x="${number(x - size)}" y="${number(y - size)}" width="${side}" height="${side}" fill="${color}"/>`;
  }
  if (SHAPES[kind] === 'disc') return `<circle cx="${cx}" cy="${cy}" r="${number(size)}" fill="${color}"/>`;
  const ring = `fill="${palette.background}" stroke="${color}" stroke-width="${number(size * RING)}"`;
  return `<circle cx="${cx}" cy="${cy}" r="${number(size * (1 - RING / 2))}" ${ring}/>`;
}

/** How much of a ring's radius is drawn. */
const RING = 0.35;

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(words: string): string {
  return words.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
