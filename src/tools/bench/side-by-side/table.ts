import { medianOf, pairedRatio, type Sample } from './samples';

/** A row of the table: a figure, its words and unit, and the subject that it is compared with. */
export type Row<Figure extends string> = {
  figure: Figure;
  what: string;
  unit: 'ms' | 'KB';
  ground: string;
};

/** The samples of each subject, round by round. */
export type Samples<Figure extends string> = ReadonlyMap<string, readonly Sample<Figure>[]>;

/**
 * Draws medians as a table in Markdown: a column for each subject, and behind each median how many
 * times the ground of its row it is.
 */
export function drawTable<Figure extends string>(
  rows: readonly Row<Figure>[],
  samples: Samples<Figure>,
): string {
  const subjects = [...samples.keys()];
  const head = ['', ...subjects];
  const body = rows.map((row) => [
    `${row.what}, ${row.unit}`,
    ...subjects.map((subject) => cell(row, subject, samples)),
  ]);
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell<Figure extends string>(
  { figure, unit, ground }: Row<Figure>,
  subject: string,
  samples: Samples<Figure>,
): string {
  const own = samples.get(subject) ?? [];
  const median = medianOf(own, figure);
  if (median === undefined) return '–';
  const shown = median.toFixed(unit === 'KB' ? 0 : 2);
  const ratio =
    subject === ground ? undefined : pairedRatio(own, samples.get(ground) ?? [], figure);
  return ratio === undefined ? shown : `${shown} (×${ratio.toFixed(2)})`;
}
