type BarsProps = {
  /** One a week, oldest first. */
  counts: readonly number[];
  /** What a bar as high as the picture stands for; at least 1. */
  most: number;
};

/** A bar stands in the middle of its week, which is this wide. */
const width = 10;
const height = 32;
const gap = 4;

/** One bar a week. Drawn for the eye alone: the numbers stand beside it, and in the table. */
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
