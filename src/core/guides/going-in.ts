import type { Conversion, Guide, Import } from './guide';

/** The parts of a guide that tell what can be brought in. */
type Leaving<Text> = Pick<Guide<Text>, 'out' | 'conversions'>;

/** True if something that comes out goes in as it is. */
export function goesInDirectly(
  { out }: Leaving<unknown>,
  { takes }: Pick<Import, 'takes'>,
): boolean {
  if (out.state !== 'open') return false;
  const { formats } = out;
  if (takes === 'files') return formats.length > 0;
  return formats !== 'as-they-are' && formats.some((format) => takes.includes(format));
}

/** True if nothing of the user's can be brought along: nothing comes out, or nothing of it goes in. */
export function bringsNothing({
  out,
  nothingGoesIn,
}: Pick<Guide<unknown>, 'out' | 'nothingGoesIn'>): boolean {
  return out.state !== 'open' || nothingGoesIn !== undefined;
}

/** The conversions that turn something that comes out into what goes in; none where no conversion is wanted. */
export function conversionsInto<Text>(
  guide: Leaving<Text>,
  way: Pick<Import, 'takes'>,
): readonly Conversion<Text>[] {
  const { out, conversions = [] } = guide;
  const { takes } = way;
  if (out.state !== 'open' || takes === 'files' || goesInDirectly(guide, way)) return [];
  const { formats } = out;
  return conversions.filter(({ from, to }) => formats.includes(from) && takes.includes(to));
}
