import { hasHeld, type Outcome } from './room';

/** The most lines of what did not hold that are shown of one outcome. */
const mostBroken = 5;

/** The table of a siege: a line for each outcome, and below it what did not hold. */
export function siegeTable(rows: readonly (Outcome & { room: string })[]): string {
  const cells = rows.map((row) => [
    row.room,
    row.what,
    String(row.tried),
    String(row.held),
    hasHeld(row) ? '' : 'DID NOT HOLD',
    row.figures ?? '',
  ]);
  const head = ['room', 'what', 'tried', 'held', '', 'figures'];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...cells].map((line) => (line[at] ?? '').length)),
  );
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, at) => (at === 2 || at === 3 ? cell.padStart(widths[at] ?? 0) : pad(cell, at)))
      .join('  ')
      .trimEnd();
  const pad = (cell: string, at: number) => cell.padEnd(widths[at] ?? 0);
  const broken = (row: Outcome) =>
    (row.broke ?? []).slice(0, mostBroken).map((why) => `    ${why}`);
  return [
    lineOf(head),
    ...rows.flatMap((row, at) => [lineOf(cells[at] ?? []), ...broken(row)]),
  ].join('\n');
}
