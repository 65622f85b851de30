import { strict as assert } from 'node:assert';
import { type LabelWish, labelPlaces } from '../../../client/src/graph/label-places';

const WINDOW = { width: 200, height: 100 };

describe('labels in the picture', () => {
  const wish = (x: number, y: number, isForced = false): LabelWish => ({
    x,
    y,
    size: 5,
    width: 40,
    height: 14,
    isForced,
  });
  const lefts = (...wishes: readonly LabelWish[]) => labelPlaces(wishes, WINDOW).map((place) => place?.left);

  it('stand right of their nodes', () => assert.deepEqual(lefts(wish(50, 50)), [59]));

  it('stand left of them where another node or the edge of the window is in the way', () => {
    assert.deepEqual(lefts(wish(50, 50), wish(70, 50)), [1, 79]);
    assert.deepEqual(lefts(wish(190, 50)), [141]);
  });

  it('leave what is taken free', () => {
    const taken = { left: 55, top: 40, right: 150, bottom: 60 };
    assert.deepEqual(labelPlaces([wish(50, 50)], WINDOW, [taken])[0]?.right, 41);
  });

  it('never cover one another: the first one stays', () => {
    const places = labelPlaces([wish(100, 50), wish(101, 51), wish(99, 49), wish(100, 52), wish(101, 49)], WINDOW);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        if (!one || !other) continue;
        const isApart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        assert.ok(isApart, `${JSON.stringify(one)} ${JSON.stringify(other)}`);
      }
    }
  });

  it('are left out where there is no room, unless they must be there', () => {
    const around = [wish(100, 50), wish(80, 50), wish(120, 50), wish(100, 65), wish(100, 35)];
    assert.equal(lefts(...around)[0], undefined);
    assert.notEqual(lefts({ ...around[0]!, isForced: true }, ...around.slice(1))[0], undefined);
  });
});
