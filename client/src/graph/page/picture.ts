import Sigma from 'sigma';
import type { CameraState, EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { type Emphasis, type Standings, standings } from '../emphasis';
import type { Positions } from '../layout';
import type { GraphModel } from '../model';
import type { Palette } from '../style';
import { type DrawnLink, drawnGraph } from './drawn-graph';
import { drawHover } from './hover';
import { Labels } from './labels';
import { linkPrograms, NODE_PROGRAMS } from './shapes';

/** The graph drawn with WebGL, to be moved, zoomed and clicked. */
export class Picture {
  readonly #sigma: Sigma;
  readonly #model: GraphModel;
  readonly #labels = new Labels();
  #palette: Palette;
  #emphasis: Emphasis;
  readonly #hasFewPapers: boolean;
  #standings: Standings;

  constructor(container: HTMLElement, model: GraphModel, positions: Positions, palette: Palette, emphasis: Emphasis) {
    this.#model = model;
    this.#hasFewPapers = [...model.nodes.values()].filter(({ kind }) => kind === 'paper').length < MOST_FORCED;
    this.#palette = palette;
    this.#emphasis = emphasis;
    this.#standings = standings(model, emphasis, undefined);
    const isLarge = model.links.length > 3000;
    this.#sigma = new Sigma(drawnGraph(model, positions), container, {
      ...this.#themed(),
      nodeProgramClasses: NODE_PROGRAMS,
      edgeProgramClasses: linkPrograms(isLarge),
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
    this.#stand(undefined);
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
    this.#sigma.getContainer().style.cursor = id === undefined ? '' : 'pointer';
    this.#stand(id);
  }

  #stand(hovered: string | undefined): void {
    this.#standings = standings(this.#model, this.#emphasis, hovered);
    this.#sigma.refresh({ skipIndexation: true });
  }

  #reducedNode(id: string, data: NodeDisplayData): Partial<NodeDisplayData> & { readonly fill?: string } {
    const standing = this.#standings.node(id);
    const { background: fill, faint } = this.#palette;
    if (standing === 'hidden') return { ...data, hidden: true };
    if (standing === 'faint') return { ...data, fill, color: faint, label: '', zIndex: 0 };
    const { kind } = this.#model.nodes.get(id)!;
    const { selected, found } = this.#emphasis;
    const isSelected = id === selected;
    const isFound = found?.has(id) === true && found.size < MOST_FORCED;
    const forceLabel = isSelected || isFound || (kind === 'paper' && this.#hasFewPapers);
    return {
      ...data,
      fill,
      color: this.#palette[kind],
      zIndex: 1,
      forceLabel,
      ...(isSelected && { highlighted: true }),
    };
  }

  #reducedLink(data: DrawnLink): Partial<EdgeDisplayData> {
    const { link, faint } = this.#palette;
    switch (this.#standings.link(data)) {
      case 'hidden':
        return { ...data, hidden: true };
      case 'faint':
        return { ...data, color: faint, zIndex: 0 };
      case 'plain':
        return { ...data, color: link };
      case 'strong':
        return { ...data, color: this.#palette[this.#model.nodes.get(data.target)!.kind], zIndex: 1 };
    }
  }
}

/** Milliseconds. */
const DURATION = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
/** Pixels. */
const EDGE = 60;
/** So many labels are written whether or not they come close to one another. */
const MOST_FORCED = 60;
