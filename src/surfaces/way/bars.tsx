type BarsProps = {
  /** The counts, one a week, oldest first. */
  counts: readonly number[];
  /** The count that a bar as high as the picture stands for; at least 1. */
  most: number;
};

/** The width of a week, in units of the picture: its bar stands in the middle of it. */
const width = 10;
const height = 32;
const gap = 4;

/**
 * Bars, one a week. They are for the eye alone: the numbers stand beside them, and in the table.
 */
export function Bars({ counts, most }: BarsProps) {
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${counts.length * width} ${height + 1}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={counts.map((count, week) => bar(week, (count / most) * height)).join('')} />
      <rect y={height} width={counts.length * width} height={1} />
    </svg>
  );
}

const bar = (week: number, tall: number) =>
  `M${week * width + gap / 2} ${height}v${-tall}h${width - gap}v${tall}z`;
