/** Whether a line says where what stands above it comes from: `Source: World Bank, *Atlas*, 2004` below a table. */
export function isSourceLine(text: string): boolean {
  return SOURCE.test(text);
}

const SOURCE = /^\s*\**(?:Sources?|Fuentes?|Fontes?|Quellen?|Fonti)\s?:/;
