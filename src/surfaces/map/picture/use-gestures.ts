import { useRef } from 'preact/hooks';
import type { MapPoint } from '../../../core/geo/mercator';
import { type Camera, panned, zoomed } from '../../../core/map/camera';
import type { MapCamera } from './use-camera';

/** The pixels that a finger may tremble before it moves the map. */
const tremble = 4;

/** The milliseconds without a turn of the wheel after which the map is drawn afresh. */
const wheelRest = 140;

/** The pixels of the wheel that zoom by two. */
const doubling = 300;

/** The handlers that move the map by mouse, finger, two fingers or wheel. */
export function useGestures(mapCamera: MapCamera) {
  const { view, live, setCamera, shift } = mapCamera;
  const pointers = useRef(new Map<number, MapPoint>());
  const isMoving = useRef(false);
  const drop = ({ pointerId }: PointerEvent) => {
    if (!pointers.current.delete(pointerId) || pointers.current.size > 0) return;
    if (isMoving.current) setCamera(live.current);
    isMoving.current = false;
  };
  return {
    onPointerDown: ({ pointerId, clientX, clientY, button }: PointerEvent) => {
      if (button === 0) pointers.current.set(pointerId, { x: clientX, y: clientY });
    },
    onPointerMove: (event: PointerEvent) => {
      const { pointerId, clientX, clientY, buttons } = event;
      // The button was let go beside the map, where the page could not hear of it.
      if (buttons === 0) drop(event);
      const before = pointers.current.get(pointerId);
      if (!before) return;
      const now = { x: clientX, y: clientY };
      if (!isMoving.current && isTremble(before, now)) return;
      isMoving.current = true;
      // From now on a click is none.
      view.current?.setPointerCapture(pointerId);
      const other = [...pointers.current].find(([id]) => id !== pointerId)?.[1];
      pointers.current.set(pointerId, now);
      shift(
        other
          ? pinched(live.current, other, before, now, middleOf(view))
          : panned(live.current, now.x - before.x, now.y - before.y),
      );
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    onWheel: useWheel(mapCamera),
  };
}

/** The handler that zooms by the wheel; the map is drawn afresh once the wheel rests. */
function useWheel({ view, live, setCamera, shift }: MapCamera) {
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (event: WheelEvent) => {
    event.preventDefault();
    const middle = middleOf(view);
    const factor = 2 ** (-wheelPixels(event) / doubling);
    shift(zoomed(live.current, factor, event.clientX - middle.x, event.clientY - middle.y));
    clearTimeout(resting.current);
    resting.current = setTimeout(() => setCamera(live.current), wheelRest);
  };
}

const isTremble = (before: MapPoint, now: MapPoint) =>
  Math.hypot(now.x - before.x, now.y - before.y) < tremble;

/**
 * The turn of a wheel in pixels: some browsers count lines. Fingers apart on a touchpad come as a
 * turn with the control key and few pixels; a true wheel's many are bounded.
 */
function wheelPixels({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 40;
  return ctrlKey ? Math.max(-doubling, Math.min(doubling, pixels * 8)) : pixels;
}

/** The camera after one of two fingers moved: what lies between them goes along. */
function pinched(
  camera: Camera,
  other: MapPoint,
  before: MapPoint,
  now: MapPoint,
  middle: MapPoint,
): Camera {
  const apart = (one: MapPoint) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
  const moved = panned(camera, (now.x - before.x) / 2, (now.y - before.y) / 2);
  const between = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
  return zoomed(moved, apart(now) / apart(before), between.x - middle.x, between.y - middle.y);
}

function middleOf(view: MapCamera['view']): MapPoint {
  const { left, top, width, height } = view.current?.getBoundingClientRect() ?? new DOMRect();
  return { x: left + width / 2, y: top + height / 2 };
}
