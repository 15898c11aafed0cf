import type { Steps } from '../../time/steps';
import { attachInSteps } from '../attach-to-known';
import type { Hoster } from '../hoster';
import { domainByHosts, limitInSteps } from '../limit-claims';
import type { Directory } from '../parsed-directory';

/**
 * Puts the independent hosters of instance lists behind the known ones, in short steps: what lies under a known one
 * becomes an offer there, and what the others may claim is limited, as that of any hoster that was told.
 */
export function* joinIndependentInSteps(
  found: readonly Hoster[],
  known: readonly Hoster[],
): Steps<Directory> {
  const { hosters, refusals } = yield* attachInSteps(found, known);
  const [own, others] = [hosters.slice(0, known.length), hosters.slice(known.length)];
  const limited = yield* limitInSteps(others, own, domainByHosts);
  // A row is nothing but its offer.
  const offering = limited.hosters.filter(({ offers }) => offers.length > 0);
  return { hosters: [...own, ...offering], refusals: [...refusals, ...limited.refusals] };
}
