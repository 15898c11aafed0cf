import { softwareById } from '../software/software';
import type { Offer } from './hoster';
import { mostNeeds, mostNeedsOfUnknownSoftware } from './limits';

/**
 * The needs of an offer that its software answers, in their order, and those that it does not. An offer of
 * software that is not known is believed a few.
 */
export function needsOfSoftware({ needs, software }: Pick<Offer, 'needs' | 'software'>): {
  needs: Offer['needs'];
  leftOut: Offer['needs'];
} {
  const answered: ReadonlySet<string> = new Set(
    software.flatMap((id) => softwareById(id)?.needs ?? []),
  );
  const within = software.length === 0 ? needs : needs.filter((need) => answered.has(need));
  const kept = within.slice(0, software.length === 0 ? mostNeedsOfUnknownSoftware : mostNeeds);
  return { needs: kept, leftOut: needs.filter((need) => !kept.includes(need)) };
}
