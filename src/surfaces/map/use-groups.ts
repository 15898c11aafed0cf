import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapPoint } from '../../core/geo/mercator';
import { isInView } from '../../core/map/camera';
import { groupMarks, type MapGroup } from '../../core/map/groups';
import type { HosterMark } from '../../core/map/listing';
import { type Direction, neighbour } from '../../core/map/neighbour';
import type { MapCamera } from './use-camera';

/** Pixels between two marks: they never lie over one another. */
const reach = 44;

/** Pixels from the edge within which a mark is too near to it to be read. */
const edge = 32;

type Group = MapGroup<HosterMark>;

/** The marks at this scale, which of them the keyboard is on, and which one is told about. */
export function useGroups(marks: readonly HosterMark[], mapCamera: MapCamera) {
  const { camera, size, flyTo } = mapCamera;
  const groups = useMemo(() => groupMarks(marks, reach / camera.scale), [marks, camera.scale]);
  const [active, setActive] = useState<string | null>(null);
  const { focus, focusOnceDrawn } = useTabStop(mapCamera);
  const isSeen = ({ head }: Group) => isInView(head, camera, size, -edge);
  const current = groupOf(groups, active) ?? groups.find(isSeen) ?? groups[0];
  const focused = (group: Group) => setActive(group.head.id);
  const go = (group: Group | undefined) => {
    if (!group) return;
    focused(group);
    focusOnceDrawn();
    if (!isSeen(group)) flyTo({ ...camera, x: group.head.x, y: group.head.y });
  };
  return {
    groups,
    ...useCard(groups, focused),
    /** The one that is reached by the Tab key. */
    current,
    focus,
    focused,
    /** Goes on from the current one; what is out of sight comes into it. */
    move: (direction: Direction) =>
      current && go(neighbour(current.head, headsOf(groups), direction)?.group),
    /** Goes through all of them, one after the other: arrows alone may miss one. */
    step: (by: 1 | -1) => {
      const place = current ? groups.indexOf(current) : 0;
      go(groups.at((place + by) % groups.length));
    },
    /** Keeps the focus on the mark that the current one becomes part of. */
    hold: () => {
      if (current) focused(current);
      focusOnceDrawn();
    },
  };
}

/** Focuses the mark that is a tab stop: the one of now, or of the next drawing. */
function useTabStop({ scene }: MapCamera) {
  const isWanted = useRef(false);
  const focus = () => scene.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    focus();
  });
  const focusOnceDrawn = () => {
    isWanted.current = true;
  };
  return { focus, focusOnceDrawn };
}

/** What the card in the corner shows; whose members it lists is where the keyboard goes on. */
function useCard(groups: readonly Group[], focused: (group: Group) => void) {
  const [shown, setShown] = useState<string | null>(null);
  const [isListed, setListed] = useState(false);
  return {
    /** The one that the card is about. */
    inCard: groupOf(groups, shown),
    /** The card lists its members, to be opened. */
    isListed,
    showCard: (group: Group) => {
      setShown(group.head.id);
      if (group.head.id !== shown) setListed(false);
    },
    hideCard: () => {
      setShown(null);
      setListed(false);
    },
    list: (group: Group) => {
      setShown(group.head.id);
      setListed(true);
      focused(group);
    },
  };
}

const groupOf = (groups: readonly Group[], id: string | null): Group | undefined =>
  id === null ? undefined : groups.find(({ members }) => members.some((each) => each.id === id));

const headsOf = (groups: readonly Group[]): (MapPoint & { group: Group })[] =>
  groups.map((group) => ({ x: group.head.x, y: group.head.y, group }));

export type Groups = ReturnType<typeof useGroups>;
