import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isInView } from '../../core/map-camera';
import { groupMarks, type MapGroup } from '../../core/map-groups';
import type { HosterMark } from '../../core/map-listing';
import { type Direction, neighbour } from '../../core/map-neighbour';
import type { MapPoint } from '../../core/mercator';
import type { useCamera } from './use-camera';

/** Pixels between two marks: they never lie over one another. */
const reach = 44;

/** Pixels from the edge within which a mark is too near to it to be read. */
const edge = 32;

type Group = MapGroup<HosterMark>;

/** The marks at this scale, which of them the keyboard is on, and which one is told about. */
export function useGroups(
  marks: readonly HosterMark[],
  { camera, size, jump }: ReturnType<typeof useCamera>,
  scene: RefObject<HTMLElement | null>,
) {
  const { scale } = camera;
  const groups = useMemo(() => groupMarks(marks, reach / scale), [marks, scale]);
  const [active, setActive] = useState<string | null>(null);
  const [told, tell] = useState<string | null>(null);
  const [listed, setListed] = useState(false);
  const isWanted = useRef(false);
  const groupOf = (id: string | null) =>
    id === null ? undefined : groups.find((group) => group.members.some((each) => each.id === id));
  const isSeen = ({ head }: Group) => isInView(head, camera, size, -edge);
  const current = groupOf(active) ?? groups.find(isSeen) ?? groups[0];
  const focus = () => scene.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    focus();
  });
  const go = (group: Group | undefined) => {
    if (!group) return;
    setActive(group.head.id);
    isWanted.current = true;
    if (!isSeen(group)) jump({ ...camera, x: group.head.x, y: group.head.y });
  };
  return {
    groups,
    /** The one that is reached by the Tab key. */
    current,
    /** The one that the card is about. */
    told: groupOf(told),
    /** The card lists its members, to be opened. */
    isListed: listed,
    tell: (group: Group | null) => {
      tell(group?.head.id ?? null);
      if (group?.head.id !== told) setListed(false);
    },
    list: (group: Group) => {
      tell(group.head.id);
      setActive(group.head.id);
      setListed(true);
    },
    focused: (group: Group) => setActive(group.head.id),
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
      if (current) setActive(current.head.id);
      isWanted.current = true;
    },
    focus,
  };
}

const headsOf = (groups: readonly Group[]): (MapPoint & { group: Group })[] =>
  groups.map((group) => ({ x: group.head.x, y: group.head.y, group }));

export type Groups = ReturnType<typeof useGroups>;
