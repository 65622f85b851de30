/** A label that wants a place near its node. In pixels; y grows downward. */
export interface LabelWish {
  /** The node's middle and radius. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** It is written even where it covers other nodes. */
  readonly isForced: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where each label goes: right of its node, else left of it, below or above, where no node and no earlier label is and
 * the window does not end; undefined where there is no room.
 *
 * @param window its size
 * @param taken where no label may be
 */
export function labelPlaces(
  wishes: readonly LabelWish[],
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): readonly (Box | undefined)[] {
  const window = boxAt(0, 0, width, height);
  const nodes = wishes.map(({ x, y, size }) => boxAt(x - size, y - size, 2 * size, 2 * size));
  const labels = [...taken];
  return wishes.map((wish) => {
    const free = placesFor(wish).filter((box) => isInside(box, window) && !labels.some((label) => overlap(label, box)));
    const place =
      free.find((box) => !nodes.some((node) => overlap(node, box))) ?? (wish.isForced ? free[0] : undefined);
    if (place) labels.push(place);
    return place;
  });
}

function placesFor({ x, y, size, width, height }: LabelWish): readonly Box[] {
  const gap = size + 4;
  return [
    boxAt(x + gap, y - height / 2, width, height),
    boxAt(x - gap - width, y - height / 2, width, height),
    boxAt(x - width / 2, y + gap, width, height),
    boxAt(x - width / 2, y - gap - height, width, height),
  ];
}

export function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(one: Box, other: Box): boolean {
  return one.left >= other.left && one.top >= other.top && one.right <= other.right && one.bottom <= other.bottom;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
