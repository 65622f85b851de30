import type { Positions } from '../layout';
import type { GraphModel } from '../model';
import type { Palette } from '../style';
import { svgOf } from '../svg';
import { element } from './element';

/** The graph as a still picture, for a window without WebGL. */
export class Still {
  readonly #container: HTMLElement;
  readonly #model: GraphModel;
  readonly #image = element('img', { className: 'still', alt: '' });

  constructor(container: HTMLElement, model: GraphModel) {
    this.#container = container;
    this.#model = model;
    container.append(this.#image);
  }

  draw(positions: Positions, palette: Palette, shown: ReadonlySet<string>): void {
    const { clientWidth: width, clientHeight: height } = this.#container;
    const svg = svgOf({ model: this.#model, shown, positions, palette, width, height });
    this.#image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }

  end(): void {
    this.#image.remove();
  }
}

export function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
}
