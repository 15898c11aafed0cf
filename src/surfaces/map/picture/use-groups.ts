import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapPoint } from '../../../core/geo/mercator';
import { isInView } from '../../../core/map/camera';
import { groupMarks, type MapGroup } from '../../../core/map/groups';
import type { HosterMark } from '../../../core/map/listing';
import { type Direction, neighbour } from '../../../core/map/neighbour';
import type { MapCamera } from './use-camera';

/** The pixels between two marks: they never lie over one another. */
const reach = 44;

/** The pixels from the edge of the view within which a mark is too near to it to be read. */
const edge = 32;

type Group = MapGroup<HosterMark>;

/**
 * The groups of marks at this scale: which one the keyboard is on, and which one the card tells of.
 */
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
    /** The group that is reached by the Tab key. */
    current,
    focus,
    focused,
    /** Goes on from the current group in this direction; what is out of sight comes into it. */
    move: (direction: Direction) =>
      current && go(neighbour(current.head, headsOf(groups), direction)?.group),
    /** Goes through all groups, one after the other: arrows alone may miss one. */
    step: (by: 1 | -1) => {
      const place = current ? groups.indexOf(current) : 0;
      go(groups.at((place + by) % groups.length));
    },
    /** Keeps the focus on the group that the current one becomes part of. */
    hold: () => {
      if (current) focused(current);
      focusOnceDrawn();
    },
  };
}

/** The ways to focus the mark that is a tab stop: the one of now, or of the next drawing. */
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

/** The card in the corner; the group whose members it lists is where the keyboard goes on. */
function useCard(groups: readonly Group[], focused: (group: Group) => void) {
  const [shown, setShown] = useState<string | null>(null);
  const [isListed, setListed] = useState(false);
  return {
    /** The group that the card is about; undefined if no card is shown. */
    inCard: groupOf(groups, shown),
    /** True if the card lists the members of its group, to be opened. */
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

/** The groups of marks on the map, and the ways to move among them. */
export type Groups = ReturnType<typeof useGroups>;
