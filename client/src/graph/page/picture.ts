import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeSquareProgram } from '@sigma/node-square';
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';
import type { CameraState, EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Positions } from '../layout';
import { type GraphModel, otherEnd } from '../model';
import { linkWidth, nodeSize, type Palette, SHAPES, shortLabel } from '../style';
import { drawHover } from './hover';
import { Labels } from './labels';

/** What of the graph stands out. */
export interface Emphasis {
  readonly shown: ReadonlySet<string>;
  /** With its neighbors; all else is faint. */
  readonly selected: string | undefined;
  /** What a search has found; all else is faint. Undefined where nothing is searched. */
  readonly found: ReadonlySet<string> | undefined;
}

/** The graph drawn with WebGL, to be moved, zoomed and clicked. */
export class Picture {
  readonly #sigma: Sigma;
  readonly #model: GraphModel;
  readonly #labels = new Labels();
  #palette: Palette;
  #emphasis: Emphasis;
  readonly #hasFewPapers: boolean;
  #hovered: string | undefined;
  /** The node that the mouse is on, else the selected one, and its neighbors; undefined where there is neither. */
  #near: ReadonlySet<string> | undefined;

  constructor(container: HTMLElement, model: GraphModel, positions: Positions, palette: Palette, emphasis: Emphasis) {
    this.#model = model;
    this.#hasFewPapers = [...model.nodes.values()].filter(({ kind }) => kind === 'paper').length < MOST_FORCED;
    this.#palette = palette;
    this.#emphasis = emphasis;
    const isLarge = model.links.length > 3000;
    this.#sigma = new Sigma(drawnGraph(model, positions), container, {
      ...this.#themed(),
      nodeProgramClasses: { disc: NodeCircleProgram, ring: RING, square: Square },
      edgeProgramClasses: isLarge ? THIN_LINKS : { line: EdgeRectangleProgram, arrow: EdgeArrowProgram },
      nodeReducer: (id, data) => this.#reducedNode(id, data as NodeDisplayData),
      edgeReducer: (_id, data) => this.#reducedLink(data as DrawnLink),
      defaultDrawNodeLabel: (context, data) =>
        this.#labels.add(context, data as typeof data & { readonly key: string }),
      defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, this.#palette),
      labelSize: 12,
      labelDensity: 2,
      labelGridCellSize: 90,
      hideEdgesOnMove: isLarge,
      hideLabelsOnMove: isLarge,
      labelRenderedSizeThreshold: model.nodes.size > 300 ? 7 : 3,
      stagePadding: 60,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      allowInvalidContainer: true,
    });
    this.#sigma.on('afterRender', () => this.#labels.write(this.#sigma.getSettings(), this.#palette));
    this.#redraw();
    this.#sigma.on('enterNode', ({ node }) => this.#hover(node));
    this.#sigma.on('leaveNode', () => this.#hover(undefined));
  }

  onClick(take: (id: string | undefined) => void): void {
    this.#sigma.on('clickNode', ({ node }) => take(node));
    this.#sigma.on('clickStage', () => take(undefined));
    this.#sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());
  }

  onCamera(take: (state: CameraState) => void): void {
    this.#sigma.getCamera().on('updated', take);
  }

  move(positions: Positions): void {
    this.#sigma.getGraph().updateEachNodeAttributes(
      (id, attributes) => {
        const { x, y } = positions.get(id)!;
        return { ...attributes, x, y };
      },
      { attributes: ['x', 'y'] },
    );
  }

  emphasize(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#redraw();
  }

  paint(palette: Palette): void {
    this.#palette = palette;
    this.#sigma.setSettings(this.#themed());
    this.#sigma.refresh();
  }

  get camera(): CameraState {
    return this.#sigma.getCamera().getState();
  }

  set camera(state: CameraState) {
    this.#sigma.getCamera().setState(state);
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: DURATION });
  }

  /** Fits what is shown into the window. */
  fit(): void {
    const places = [...this.#emphasis.shown].flatMap((id) => this.#sigma.getNodeDisplayData(id) ?? []);
    if (places.length === 0) return;
    const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
    const [bottom, top] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
    const ratio = Math.max(0.1, Math.min(1, Math.max(right - left, top - bottom) * 1.15));
    void this.#sigma
      .getCamera()
      .animate({ x: (left + right) / 2, y: (bottom + top) / 2, ratio, angle: 0 }, { duration: DURATION });
  }

  /** Brings a node into the middle where it is near the edge or out of sight. */
  reveal(id: string): void {
    const place = this.#sigma.getNodeDisplayData(id);
    if (!place) return;
    const { x, y } = this.#sigma.framedGraphToViewport(place);
    const { width, height } = this.#sigma.getDimensions();
    const isInside = x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
    if (!isInside) void this.#sigma.getCamera().animate({ x: place.x, y: place.y }, { duration: DURATION });
  }

  end(): void {
    this.#sigma.kill();
  }

  #themed() {
    const { text } = this.#palette;
    return {
      labelColor: { color: text },
      labelFont: getComputedStyle(document.body).fontFamily,
    };
  }

  #hover(id: string | undefined): void {
    this.#hovered = id;
    this.#sigma.getContainer().style.cursor = id === undefined ? '' : 'pointer';
    this.#redraw();
  }

  #redraw(): void {
    const center = this.#center;
    const links = center === undefined ? [] : (this.#model.linksOf.get(center) ?? []);
    this.#near = center === undefined ? undefined : new Set([center, ...links.map((link) => otherEnd(link, center))]);
    this.#sigma.refresh({ skipIndexation: true });
  }

  #reducedNode(id: string, data: NodeDisplayData): Partial<NodeDisplayData> & { readonly fill?: string } {
    const { shown, selected, found } = this.#emphasis;
    if (!shown.has(id)) return { ...data, hidden: true };
    const { kind } = this.#model.nodes.get(id)!;
    const isMeant = this.#isMeant(id);
    return {
      ...data,
      color: isMeant ? this.#palette[kind] : this.#palette.faint,
      fill: this.#palette.background,
      ...(isMeant ? {} : { label: '', zIndex: 0 }),
      ...(isMeant && {
        zIndex: 1,
        forceLabel:
          (kind === 'paper' && this.#hasFewPapers) ||
          id === selected ||
          (found?.has(id) === true && found.size < MOST_FORCED),
      }),
      ...(id === selected && { highlighted: true }),
    };
  }

  #reducedLink(data: DrawnLink): Partial<EdgeDisplayData> {
    const { source, target } = data;
    const { shown } = this.#emphasis;
    if (!shown.has(source) || !shown.has(target)) return { ...data, hidden: true };
    const center = this.#center;
    if (center === undefined) return { ...data, color: this.#palette.link };
    const isMeant = source === center || target === center;
    return isMeant
      ? { ...data, color: this.#palette[this.#model.nodes.get(target)!.kind], zIndex: 1 }
      : { ...data, color: this.#palette.faint, zIndex: 0 };
  }

  /** The node whose neighbors stand out. */
  get #center(): string | undefined {
    return this.#hovered ?? this.#emphasis.selected;
  }

  #isMeant(id: string): boolean {
    return (this.#near ?? this.#emphasis.found)?.has(id) ?? true;
  }
}

interface DrawnLink extends EdgeDisplayData {
  readonly source: string;
  readonly target: string;
}

/** Hairlines, which are drawn in no time. */
const THIN_LINKS = { line: EdgeLineProgram, arrow: EdgeLineProgram };

/** Without ways of its own to write a label and to draw a hover: Sigma then takes those of its settings. */
class Square extends NodeSquareProgram {
  override drawLabel = undefined as unknown as NodeSquareProgram['drawLabel'];
  override drawHover = undefined as unknown as NodeSquareProgram['drawHover'];
}

const RING = createNodeBorderProgram({
  borders: [
    { size: { value: 0.35 }, color: { attribute: 'color' } },
    { size: { fill: true }, color: { attribute: 'fill' } },
  ],
});

/** Milliseconds. */
const DURATION = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
/** Pixels. */
const EDGE = 60;
/** So many labels are written whether or not they come close to one another. */
const MOST_FORCED = 60;

function drawnGraph({ nodes, links }: GraphModel, positions: Positions): Graph {
  const graph = new Graph({ type: 'directed' });
  for (const node of nodes.values()) {
    graph.addNode(node.id, {
      ...(positions.get(node.id) ?? { x: 0, y: 0 }),
      size: nodeSize(node, nodes.size),
      label: shortLabel(node.label),
      type: SHAPES[node.kind],
    });
  }
  for (const link of links) {
    const { source, target } = link;
    const type = nodes.get(target)!.kind === 'paper' ? 'arrow' : 'line';
    graph.addEdge(source, target, { source, target, size: linkWidth(link, nodes.size), type });
  }
  return graph;
}
