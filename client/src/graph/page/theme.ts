import type { Palette } from '../style';

/** The colors of the theme that is on. */
export function palette(): Palette {
  const background = color('--vscode-editor-background', '#ffffff');
  const text = color('--vscode-editor-foreground', '#333333');
  return {
    background: hex(background),
    text: hex(text),
    paper: hex(color('--vscode-charts-blue', '#1a85ff')),
    work: hex(color('--vscode-charts-orange', '#d18616')),
    acronym: hex(color('--vscode-charts-green', '#388a34')),
    link: hex(mixed(text, background, 0.3)),
    faint: hex(mixed(text, background, 0.14)),
    focus: hex(color('--vscode-focusBorder', '#0078d4')),
  };
}

/** Calls when another theme is chosen. */
export function onThemeChanged(take: () => void): void {
  new MutationObserver(take).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['style', 'class'],
  });
  new MutationObserver(take).observe(document.body, { attributes: true, attributeFilter: ['class'] });
}

type Rgb = readonly [red: number, green: number, blue: number];

function color(variable: string, otherwise: string): Rgb {
  const value = getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
  return rgb(value) ?? rgb(otherwise)!;
}

/** Any color that CSS knows: a canvas turns it into numbers. One that lets the background through is taken as full. */
function rgb(value: string): Rgb | undefined {
  if (value === '' || !CSS.supports('color', value)) return undefined;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const mix = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share);
  return [mix(0), mix(1), mix(2)];
}

function hex(parts: Rgb): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
