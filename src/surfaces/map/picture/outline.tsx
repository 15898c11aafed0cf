import { useMemo } from 'preact/hooks';
import type { Camera, Size } from '../../../core/map/camera';
import type { MapOutlines, OutlinePaths } from '../../../core/map/outline';

/** The part of the view that is drawn beside it on either side: so far the map can be shifted. */
export const overscan = 0.5;

type OutlineProps = {
  outlines: MapOutlines;
  fine: OutlinePaths | null;
  camera: Camera;
  size: Size;
};

/** Land, coasts and borders. They say nothing to a screen reader: the marks and the list do. */
export function Outline({ outlines, fine, camera, size }: OutlineProps) {
  const { world } = outlines;
  const europe = fine ?? outlines.europe;
  const paths = useMemo(
    () => (
      <>
        <path class="land" d={world.land} />
        <path class="land" d={europe.land} />
        <path class="coast" d={world.coast} />
        <path class="coast" d={europe.coast} />
        <path class="departements" d={europe.departements} />
        <path class="borders" d={europe.borders} />
      </>
    ),
    [world, europe],
  );
  const width = size.width * (1 + 2 * overscan);
  const height = size.height * (1 + 2 * overscan);
  const { x, y, scale } = camera;
  return (
    <svg
      class="outline"
      aria-hidden="true"
      width={width}
      height={height}
      style={{ left: `${-size.width * overscan}px`, top: `${-size.height * overscan}px` }}
    >
      <g
        transform={`translate(${width / 2 - x * scale} ${height / 2 - y * scale}) scale(${scale})`}
      >
        {paths}
      </g>
    </svg>
  );
}
