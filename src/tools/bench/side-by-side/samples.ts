import { median } from '../figures';

/** The numbers of one subject in one round by figure; a figure is missing where measuring failed. */
export type Sample<Figure extends string> = Partial<Record<Figure, number>>;

/** The median of a figure over the rounds that have it; undefined where none has. */
export function medianOf<Figure extends string>(
  samples: readonly Sample<Figure>[],
  figure: Figure,
): number | undefined {
  const numbers = samples.flatMap((sample) => sample[figure] ?? []);
  return numbers.length > 0 ? median(numbers) : undefined;
}

/**
 * The median of the ratios of two subjects, round by round: a slow spell of the machine hits both
 * sides of a ratio. Undefined where no round has both, or the ground cost nothing.
 */
export function pairedRatio<Figure extends string>(
  samples: readonly Sample<Figure>[],
  ground: readonly Sample<Figure>[],
  figure: Figure,
): number | undefined {
  const ratios = samples.flatMap((sample, round) => {
    const above = sample[figure];
    const below = ground[round]?.[figure];
    return above !== undefined && below !== undefined && below > 0 ? above / below : [];
  });
  return ratios.length > 0 ? median(ratios) : undefined;
}
