import type { ExportedAcronym } from './list';

/** `[{ "short", "long", "papers": [{ "path", "uses" }] }]` */
export function acronymsJson(acronyms: readonly ExportedAcronym[]): string {
  return `${JSON.stringify(acronyms, undefined, 2)}\n`;
}
