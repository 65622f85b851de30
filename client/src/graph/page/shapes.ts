import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeSquareProgram } from '@sigma/node-square';
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';

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

/** By the names of `SHAPES`. */
export const NODE_PROGRAMS = { disc: NodeCircleProgram, ring: RING, square: Square };

/** Arrows lead to papers. A large graph has hairlines, which are drawn in no time. */
export function linkPrograms(isLarge: boolean) {
  return isLarge
    ? { line: EdgeLineProgram, arrow: EdgeLineProgram }
    : { line: EdgeRectangleProgram, arrow: EdgeArrowProgram };
}
