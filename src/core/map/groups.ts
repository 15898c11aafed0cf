import type { MapPoint } from '../geo/mercator';

/** A mark that stands somewhere on the map. */
export type Placed = MapPoint & { id: string };

/** The marks that are shown as one: it stands where the first of them, the head, stands. */
export type MapGroup<Mark extends Placed> = { head: Mark; members: readonly Mark[] };

/**
 * Groups marks that lie too near to be told apart. One after the other, each joins the nearest head
 * within `reach` (the earlier one of two as near), or becomes a head: heads are always further
 * apart than that. So the one that comes first is the head, and the answer doesn't depend on what
 * is in view.
 */
export function groupMarks<Mark extends Placed>(
  marks: readonly Mark[],
  reach: number,
): MapGroup<Mark>[] {
  const groups: OrderedGroup<Mark>[] = [];
  const cells = new Map<string, OrderedGroup<Mark>[]>();
  for (const mark of marks) {
    const group = nearest(around(cells, mark, reach), mark, reach);
    if (group) {
      group.members.push(mark);
      continue;
    }
    const made = { head: mark, members: [mark], order: groups.length };
    groups.push(made);
    const key = cellKey(Math.floor(mark.x / reach), Math.floor(mark.y / reach));
    cells.set(key, [...(cells.get(key) ?? []), made]);
  }
  return groups.map(({ head, members }) => ({ head, members }));
}

/** A group while more marks may join it; `order` counts those that were made before it. */
type OrderedGroup<Mark extends Placed> = { head: Mark; members: Mark[]; order: number };

const cellKey = (column: number, row: number) => `${column} ${row}`;

/** The groups of the cells in which a head within reach may stand. */
function around<Group>(cells: ReadonlyMap<string, Group[]>, { x, y }: MapPoint, reach: number) {
  const found: Group[] = [];
  const column = Math.floor(x / reach);
  const row = Math.floor(y / reach);
  for (const across of [-1, 0, 1]) {
    for (const down of [-1, 0, 1]) {
      found.push(...(cells.get(cellKey(column + across, row + down)) ?? []));
    }
  }
  return found;
}

function nearest<Mark extends Placed>(
  groups: readonly OrderedGroup<Mark>[],
  mark: Placed,
  reach: number,
): OrderedGroup<Mark> | undefined {
  let found: OrderedGroup<Mark> | undefined;
  let least = reach;
  for (const group of groups) {
    const away = Math.hypot(group.head.x - mark.x, group.head.y - mark.y);
    if (away > least || (found && away === least && found.order < group.order)) continue;
    least = away;
    found = group;
  }
  return found;
}
