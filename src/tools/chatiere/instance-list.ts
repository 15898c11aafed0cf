import type { Hoster } from '../../core/directory/hoster';
import { joinIndependentInSteps } from '../../core/directory/lists/join-independent';
import { instanceLists } from '../../core/instance-lists/index';
import { failure, type Result, success } from '../../core/result';
import { toEnd } from '../../core/time/steps';

/**
 * The outcome of an instance list's answers, for a maintainer who looks at one: the address to ask
 * next, what known hosters would gain, the others, and the rows that were refused or left out.
 */
export function instanceListJson(
  id: string,
  answers: readonly unknown[],
  known: readonly Hoster[],
  askedOn: string,
): Result<unknown> {
  const index = instanceLists.find((each) => each.id === id);
  if (!index) {
    return failure(
      `There is no instance list ${id}. Type ${instanceLists.map((each) => each.id).join(', ')}.`,
    );
  }
  const { headers } = index;
  const next = index.nextAddress(answers);
  const read = toEnd(index.parse(answers, { askedOn, language: 'fr' }));
  const all = toEnd(joinIndependentInSteps(read.hosters, known));
  const knownOffers = new Set(known.flatMap(({ offers }) => offers.map((offer) => offer.id)));
  const attached = all.hosters
    .slice(0, known.length)
    .flatMap(({ offers }) => offers.filter((offer) => !knownOffers.has(offer.id)));
  return success({
    next: next && { address: next, headers },
    attached,
    hosters: all.hosters.slice(known.length),
    refusals: [...read.refusals, ...all.refusals],
    leftOut: read.leftOut,
  });
}
