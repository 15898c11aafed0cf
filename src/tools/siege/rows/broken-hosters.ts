import type { Random } from '../../random';
import { offersOf, times } from './break-fields';
import { madeUpHoster, type Row } from './made-up-hoster';
import { breaks } from './row-breaks';

/** Things that stand in the place of a whole row. */
const noRows: readonly unknown[] = [
  null,
  0,
  '',
  'row',
  [],
  [[]],
  true,
  {},
  { offers: [] },
  { id: 'a', offers: {} },
];

/** Makes up a row that breaks one to three rules, and names them. */
export function brokenHoster(random: Random): { row: unknown; broken: readonly string[] } {
  if (random.below(50) === 0) return { row: random.pick(noRows), broken: ['row'] };
  const row = madeUpHoster(random);
  const names = Object.keys(breaks);
  const broken = [...new Set(times(1 + random.below(3), () => random.pick(names)))];
  for (const name of broken) breaks[name]?.(row, random);
  return { row: withTwins(row), broken };
}

/** The row with each offer that is marked so standing twice. */
function withTwins(row: Row): Row {
  const offers = offersOf(row);
  if (!Array.isArray(offers)) return row;
  row.offers = offers.flatMap((offer) => {
    if (offer?.clone !== true) return [offer];
    const { clone: _, ...plain } = offer;
    return [plain, plain];
  });
  return row;
}
