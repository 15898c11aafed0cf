import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Camera, type MapBox, type Size, showing } from '../../../core/map/camera';
import { cameraOf, type MapPosition, positionOf, writePosition } from '../../../core/map/position';
import type { Opening } from '../use-query';

/** The size of the view, in pixels, that is supposed until the page knows the true one. */
const guessedSize: Size = { width: 640, height: 480 };

/** The duration of a flight, in milliseconds, so that eyes can follow. */
const flightTime = 220;

/** The part of the view by which the map may be shifted before it is drawn afresh. */
const farthestShift = 0.45;

/** The props that tell where the map opens, and hear where it was moved to. */
export type ViewProps = {
  /** The position that the page's address asks for. */
  opening: Opening;
  /** Keeps the position that the map was moved to. */
  keepPosition: (view: MapPosition) => void;
};

/**
 * The camera that the map is drawn for, and the ways to move it. While a hand moves the map, the
 * scene is only shifted and stretched, which costs the browser next to nothing; it is drawn afresh
 * when the hand is done, or when it comes too far.
 */
export function useCamera(first: MapBox, props: ViewProps) {
  const view = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLDivElement>(null);
  const size = useSize(view);
  const [chosen, setCamera] = useChosen(props);
  const camera = useMemo(() => chosen ?? showing(first, size), [chosen, first, size]);
  const live = useRef(camera);
  const drawn = useRef(camera);
  useLayoutEffect(() => {
    live.current = camera;
    if (scene.current) scene.current.style.transform = '';
    drawn.current = camera;
  }, [camera]);
  return {
    /** The element through which the user looks at the map. */
    view,
    /** The element in which the map is drawn, larger than the view. */
    scene,
    camera,
    size,
    /** The camera of this moment: within a gesture not yet the one that the map is drawn for. */
    live,
    /** Draws the map for this camera. */
    setCamera,
    /** Shifts what is drawn to where this camera would have it. */
    shift: (wanted: Camera) => {
      live.current = wanted;
      if (scene.current) scene.current.style.transform = shiftFrom(drawn.current, wanted);
      if (isOutgrown(camera, wanted, size)) setCamera(wanted);
    },
    /** Draws the map for this camera, and lets eyes follow. */
    flyTo: (wanted: Camera) => {
      setCamera(wanted);
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!isStill && !isFar(camera, wanted, size)) slide(scene, shiftFrom(wanted, camera));
    },
  };
}

/** The camera of the map: its position and size, and the ways to move it. */
export type MapCamera = ReturnType<typeof useCamera>;

/** Moves the scene to its place from where this CSS transform puts it. */
function slide(scene: RefObject<HTMLElement | null>, from: string): void {
  scene.current?.animate([{ transform: from }, { transform: 'none' }], {
    duration: flightTime,
    easing: 'ease-out',
  });
}

/** The camera that the user, or else the page's address, chose; null if neither did. */
function useChosen({ opening, keepPosition }: ViewProps) {
  const [chosen, choose] = useState(opening.at && cameraOf(opening.at));
  useLayoutEffect(() => {
    // An address is a little coarser than what it was made of.
    choose((now) => (isSaid(now, opening.at) ? now : opening.at && cameraOf(opening.at)));
  }, [opening]);
  const setCamera = (camera: Camera) => {
    choose(camera);
    keepPosition(positionOf(camera));
  };
  return [chosen, setCamera] as const;
}

const isSaid = (camera: Camera | null, at: MapPosition | null) =>
  camera && at ? writePosition(positionOf(camera)) === writePosition(at) : camera === at;

/** The CSS transform that makes what is drawn for one camera look about as for another one. */
function shiftFrom(drawn: Camera, { x, y, scale }: Camera): string {
  // Parts of a pixel would have every tile drawn afresh.
  const across = Math.round((drawn.x - x) * scale);
  const down = Math.round((drawn.y - y) * scale);
  return `translate(${across}px, ${down}px) scale(${scale / drawn.scale})`;
}

/** True if the cameras are so far apart that nothing of one view is to be seen in the other. */
function isFar(one: Camera, other: Camera, { width, height }: Size): boolean {
  const ratio = one.scale / other.scale;
  const scale = Math.max(one.scale, other.scale);
  return (
    Math.max(ratio, 1 / ratio) > 6 ||
    Math.hypot(one.x - other.x, one.y - other.y) * scale > 2 * (width + height)
  );
}

/** True if more is to be seen than what was drawn beside the view. */
function isOutgrown(drawn: Camera, wanted: Camera, { width, height }: Size): boolean {
  const ratio = wanted.scale / drawn.scale;
  return (
    Math.abs(wanted.x - drawn.x) * wanted.scale > width * farthestShift ||
    Math.abs(wanted.y - drawn.y) * wanted.scale > height * farthestShift ||
    ratio < 0.6 ||
    ratio > 3
  );
}

function useSize(view: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(guessedSize);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [view]);
  return size;
}
