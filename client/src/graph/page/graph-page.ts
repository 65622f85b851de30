import type { CameraState } from 'sigma/types';
import type { SentGraph, SentNode, SentPlace } from '../../../../server/src/lsp/custom-requests';
import type { Emphasis } from '../emphasis';
import { byWeight, foundNodes, shownNodes } from '../filter';
import { keptLayout, restoredLayout, sameGraph } from '../kept-layout';
import type { Positions } from '../layout';
import type { GraphAsked } from '../messages';
import { type GraphModel, graphModel, otherEnd, paperAt } from '../model';
import { described } from '../neighbors';
import { shownParts } from '../shown';
import { svgOf } from '../svg';
import { type Direction, neighborTowards } from '../walk';
import type { GraphWords } from '../words/words';
import { fillBar } from './bar';
import { byId } from './element';
import { host } from './host';
import { listenToKeys } from './keys';
import { Picture } from './picture';
import { pngOf } from './save-picture';
import { settle } from './settling';
import { fillSide } from './side';
import { FIRST_STATE, type PageState } from './state';
import { hasWebGl, Still } from './still';
import { onThemeChanged, palette } from './theme';

/** The page: the graph that the extension sends, what the user wants to see of it, and the picture of that. */
export class GraphPage {
  readonly #words: GraphWords;
  readonly #container = byId('picture');
  readonly #hasWebGl = hasWebGl();
  #state: PageState = host.getState() ?? FIRST_STATE;
  #asked: GraphAsked | undefined;
  #model: GraphModel = graphModel({ nodes: [], links: [] });
  #positions: Positions = new Map();
  #isSettled = false;
  #stopSettling = (): void => {};
  #picture: Picture | Still | undefined;
  #active: string | undefined;
  #cameraTimer: ReturnType<typeof setTimeout> | undefined;
  #shown: ReadonlySet<string> = new Set();
  #found: readonly SentNode[] | undefined;

  constructor(words: GraphWords) {
    this.#words = words;
    fillBar(words, this.#state, this.#hasWebGl, {
      change: (changes) => this.#change(changes),
      goToFound: () => this.#found?.[0] && this.#select(this.#found[0].id),
      zoom: (factor) => this.#moving?.zoom(factor),
      fit: () => this.#moving?.fit(),
      save: (format) => void this.#save(format),
    });
    listenToKeys(this.#container, {
      walk: (direction) => this.#walk(direction),
      goHome: () => this.#goHome(),
      open: () => this.#open(this.#model.nodes.get(this.#state.selected ?? '')?.place),
      leave: () => this.#select(undefined),
      zoom: (factor) => this.#moving?.zoom(factor),
      fit: () => this.#moving?.fit(),
    });
    onThemeChanged(() => this.#repaint());
    window.addEventListener('resize', () => this.#redrawStill());
  }

  /** Asks for the graph that the filters need. */
  load(): void {
    const { kinds, leastCited } = this.#state;
    const asked = { acronyms: kinds.acronym, leastCited: Math.min(2, leastCited) };
    if (this.#asked?.acronyms === asked.acronyms && this.#asked.leastCited === asked.leastCited) return;
    this.#asked = asked;
    host.postMessage({ type: 'load', asked });
  }

  show(graph: SentGraph, asked: GraphAsked): void {
    this.#asked = asked;
    const model = graphModel(graph);
    const isSame = this.#picture !== undefined && sameGraph(model, this.#model);
    this.#model = model;
    if (!isSame) this.#begin();
    this.#update();
  }

  /** The paper that is being read or written. */
  set active(uri: string | undefined) {
    this.#active = uri;
    if (this.#state.onlyNear) this.#update();
  }

  /** A new picture; the nodes begin where they came to rest the last time, or at their first places. */
  #begin(): void {
    this.#stopSettling();
    this.#picture?.end();
    this.#picture = undefined;
    const restored = restoredLayout(this.#model, this.#state.layout);
    this.#isSettled = restored !== undefined || this.#model.nodes.size === 0;
    this.#positions = restored ?? new Map();
    if (this.#isSettled) return void this.#draw();
    this.#stopSettling = settle(this.#model, (positions, isSettled) => {
      this.#positions = positions;
      this.#isSettled = isSettled;
      if (isSettled) this.#state = { ...this.#state, layout: keptLayout(this.#model, positions) };
      if (!this.#picture) this.#draw();
      else if (this.#picture instanceof Picture) this.#picture.move(positions);
      else this.#redrawStill();
      if (isSettled) this.#update();
    });
  }

  #draw(): void {
    if (!this.#hasWebGl) {
      this.#picture = new Still(this.#container, this.#model);
      return void this.#redrawStill();
    }
    const picture = new Picture(this.#container, this.#model, this.#positions, palette(), this.#emphasis);
    this.#picture = picture;
    if (this.#state.camera && this.#isSettled) picture.camera = this.#state.camera;
    picture.onCamera((camera) => this.#keepCamera(camera));
    picture.onClick((id) => {
      this.#select(id);
      if (id !== undefined) this.#open(this.#model.nodes.get(id)!.place);
    });
  }

  #change(changes: Partial<PageState>): void {
    this.#keep(changes);
    this.load();
    this.#update();
    if ('query' in changes) this.#say(this.#found ? this.#words.found(this.#found.length) : '');
    if ('onlyNear' in changes) this.#moving?.fit();
  }

  /** Once it stands still: a state that holds a large layout takes its time to be kept. */
  #keepCamera(camera: CameraState): void {
    clearTimeout(this.#cameraTimer);
    this.#cameraTimer = setTimeout(() => this.#keep({ camera }), 300);
  }

  #keep(changes: Partial<PageState>): void {
    this.#state = { ...this.#state, ...changes };
    host.setState(this.#state);
  }

  /** Shows what the state says, in the picture and in words. */
  #update(): void {
    const { kinds, leastCited, onlyNear, query, selected, isListOpen } = this.#state;
    const near = onlyNear ? paperAt(this.#model, this.#active)?.id : undefined;
    this.#shown = shownNodes(this.#model, { kinds, leastCited, near });
    this.#found = query.trim() === '' ? undefined : foundNodes(this.#model, this.#shown, query);
    if (this.#moving) this.#moving.emphasize(this.#emphasis);
    else this.#redrawStill();
    byId('side').hidden = !isListOpen;
    const content = { model: this.#model, shown: this.#shown, found: this.#found, selected };
    const select = (id: string) => this.#select(id);
    if (isListOpen) fillSide(content, this.#words, { select, open: (place) => this.#open(place) });
    this.#count();
    host.setState(this.#state);
  }

  /** Says how much is shown, to the user and to the extension. */
  #count(): void {
    const parts = shownParts(this.#model, this.#shown);
    const { papers, works, acronyms, links } = parts;
    const counts = { paper: papers.length, work: works.length, acronym: acronyms.length };
    const waiting = this.#isSettled ? '' : ` ${this.#words.settling}`;
    byId('counts').textContent = this.#words.counts(counts, links) + waiting;
    const message = this.#model.nodes.size === 0 ? this.#words.empty : this.#hasWebGl ? '' : this.#words.noWebGl;
    byId('message').hidden = message === '';
    byId('message').textContent = message;
    const drawn = this.#hasWebGl ? 'webgl' : 'still';
    const { selected } = this.#state;
    host.postMessage({ type: 'shown', shown: { ...parts, drawn, isSettled: this.#isSettled, selected } });
  }

  #select(id: string | undefined): void {
    this.#state = { ...this.#state, selected: id };
    this.#update();
    if (id === undefined) return;
    this.#moving?.reveal(id);
    this.#say(described(this.#model, id, this.#shown, this.#words));
  }

  #walk(direction: Direction): void {
    const { selected } = this.#state;
    if (selected === undefined || !this.#shown.has(selected)) return void this.#goHome();
    const links = this.#model.linksOf.get(selected) ?? [];
    const neighbors = links.map((link) => otherEnd(link, selected)).filter((id) => this.#shown.has(id));
    const next = neighborTowards(selected, neighbors, direction, this.#positions);
    if (next === undefined) this.#say(this.#words.nothingThere);
    else this.#select(next);
  }

  #goHome(): void {
    const nodes = [...this.#shown].map((id) => this.#model.nodes.get(id)!);
    const [first] = nodes.sort((a, b) => b.papers - a.papers || byWeight(a, b));
    if (first) this.#select(first.id);
  }

  #open(place: SentPlace | undefined): void {
    if (place) host.postMessage({ type: 'open', place });
  }

  async #save(format: 'svg' | 'png'): Promise<void> {
    const [width, height] = PICTURE_SIZE;
    const drawing = {
      model: this.#model,
      shown: this.#shown,
      positions: this.#positions,
      palette: palette(),
      width,
      height,
    };
    const svg = svgOf(drawing);
    const content = format === 'svg' ? new TextEncoder().encode(svg) : await pngOf(svg, width, height);
    host.postMessage({ type: 'save', format, content });
  }

  #repaint(): void {
    if (this.#moving) this.#moving.paint(palette());
    else this.#redrawStill();
  }

  #redrawStill(): void {
    if (this.#picture instanceof Still) this.#picture.draw(this.#positions, palette(), this.#shown);
  }

  #say(words: string): void {
    byId('said').textContent = words;
  }

  get #moving(): Picture | undefined {
    return this.#picture instanceof Picture ? this.#picture : undefined;
  }

  get #emphasis(): Emphasis {
    const { selected } = this.#state;
    const found = this.#found && new Set(this.#found.map(({ id }) => id));
    return { shown: this.#shown, selected: this.#shown.has(selected ?? '') ? selected : undefined, found };
  }
}

/** Of a saved picture, in pixels. */
const PICTURE_SIZE = [1600, 1000] as const;
