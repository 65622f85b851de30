// In place of the two libraries by which Citation.js would fetch references from the web: Ibid reads files alone.

export default function refuse(): never {
  throw new Error('Ibid reads no files from the web');
}

export class Headers {}
