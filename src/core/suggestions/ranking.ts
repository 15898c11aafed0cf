import { addressKey } from '../address-key';
import type { Hoster, Offer } from '../directory/hoster';
import type { NeedId } from '../need';
import type { Condition } from '../offers/condition';
import { conditionOf } from '../offers/condition';
import {
  type Candidate,
  candidateOf,
  type HomePlace,
  type HosterFromHome,
  seenFrom,
  suggestionOf,
  wishedOfOffer,
} from './candidate';
import type { Favourite } from './favourites';
import type { Filters } from './filters';
import { nearestWith } from './nearest';
import { compareCandidates, compareMerits, compareNullLast } from './offer-order';
import { isOwnServer, ownServerSuggestion } from './own-server';
import type { Suggestion } from './suggestion';
import { startSelection } from './top-items';
import { judgeBy, type Relaxation, wishesMade } from './wishes';

/** The user for whom offers are ranked, with their wishes and favourites. */
export type Wanted = {
  /** The home of the user; null where the user has not said. */
  home: HomePlace | null;
  filters: Filters;
  favourites: readonly Favourite[];
};

/** The answer to one need, as it is ranked. */
export type Ranked = {
  /** The suggestions, best first. */
  suggestions: Suggestion[];
  /** The number of suggestions there are in all, also where fewer were asked for. */
  count: number;
  /** The wishes that had to be given up so that there is a suggestion. */
  relaxed: Relaxation[];
  /** The favourites that no hoster offers any more. */
  lost: Favourite[];
};

/** A pass over hosters, one after the other and in any order, that answers needs. */
export type Ranking = {
  add: (hoster: Hoster) => void;
  answer: (need: NeedId) => Ranked;
};

/**
 * Starts one pass that answers these needs. It keeps at most twice `limit` candidates a need, so
 * that a directory of any size can go through it piece by piece.
 *
 * As soon as one offer meets every wish, those that don't are left out; without any, the offers for
 * which the fewest wishes are given up, in their order, are the answer. Favourites are there
 * whatever is wished.
 */
export function startRanking(wanted: Wanted, needs: readonly NeedId[], limit = Infinity): Ranking {
  const { home, filters, favourites } = wanted;
  const homeCountry = home?.country ?? null;
  const judge = judgeBy(filters);
  const isWishless = wishesMade(filters).length === 0;
  const contests = new Map(
    needs.map((need) => [need, startContest(need, ownOrder(favourites, need), homeCountry, limit)]),
  );
  return {
    add: (hoster) => {
      const from = seenFrom(home, hoster);
      for (const offer of hoster.offers) {
        if (offer.availability === 'closed') continue;
        const condition = conditionOf(hoster, offer);
        // A million offers are judged: without a wish there is nothing to judge.
        const steps = isWishless ? 0 : judge.steps(wishedOfOffer(hoster, offer, condition));
        for (const need of offer.needs) contests.get(need)?.add(from, offer, condition, steps);
      }
    },
    answer: (need) => {
      const { answer, steps } = contests.get(need)?.end() ?? noContest;
      return { ...answer, relaxed: answer.count > 0 ? judge.relaxed(steps) : [] };
    },
  };
}

const noContest = {
  answer: { suggestions: [], count: 0, lost: [] } as Omit<Ranked, 'relaxed'>,
  steps: 0,
};

const ownOrder = (favourites: readonly Favourite[], need: NeedId) =>
  favourites.filter((each) => each.need === need);

type Contest = {
  add: (from: HosterFromHome, offer: Offer, condition: Condition, steps: number) => void;
  end: () => { answer: Omit<Ranked, 'relaxed'>; steps: number };
};

/**
 * Starts the contest for one need: only the candidates are kept for which the fewest wishes are
 * given up.
 */
function startContest(
  need: NeedId,
  favourites: readonly Favourite[],
  homeCountry: string | null,
  limit: number,
): Contest {
  const placeOf = startPlaces(favourites);
  // A server of the user's own is an answer: nothing has to be given up for another one.
  let least = favourites.some(isOwnServer) ? 0 : Infinity;
  let round = startRound(need, homeCountry, limit);
  return {
    add: (from, offer, condition, stepsOfOffer) => {
      const favouriteRank = placeOf.find(offer.address);
      const steps = favouriteRank === null ? stepsOfOffer : 0;
      if (steps > least) return;
      if (steps < least) round = startRound(need, homeCountry, limit);
      least = steps;
      round.add(candidateOf(from, offer, condition, favouriteRank));
    },
    end: () => {
      const missing = placeOf.missing();
      const own = missing.filter(isOwnServer);
      const { suggestions, count } = round.end();
      return {
        answer: {
          suggestions: withOwn(suggestions, own, favourites).slice(0, limit),
          count: count + own.length,
          lost: missing.filter((each) => !isOwnServer(each)),
        },
        steps: least,
      };
    },
  };
}

/** Makes the finder of favourites by their address, which knows which were not found. */
function startPlaces(favourites: readonly Favourite[]) {
  const places = new Map(favourites.map(({ address }, place) => [addressKey(address), place]));
  const found = new Set<number>();
  return {
    /**
     * The place of this address in the user's order, from 0; null if it is none of their
     * favourites.
     */
    find: (address: string): number | null => {
      const place = places.size > 0 ? places.get(addressKey(address)) : undefined;
      if (place !== undefined) found.add(place);
      return place ?? null;
    },
    missing: () => favourites.filter((_, place) => !found.has(place)),
  };
}

/** Starts a round: it gathers the candidates for which the same wishes are given up. */
function startRound(need: NeedId, homeCountry: string | null, limit: number) {
  const selection = startSelection<Candidate>(
    (one, other) => compareCandidates(one, other, homeCountry),
    limit,
  );
  let count = 0;
  let nearest: number | null = null;
  return {
    add: (candidate: Candidate) => {
      count += 1;
      nearest = nearestWith(nearest, candidate);
      selection.add(candidate);
    },
    end: () => {
      let tie = 0;
      const suggestions = selection.first().map((candidate, index, all) => {
        const before = all[index - 1];
        if (before && compareMerits(before, candidate, homeCountry) !== 0) tie += 1;
        return suggestionOf(candidate, { need, nearest, tie });
      });
      return { suggestions, count };
    },
  };
}

/** Puts the servers of the user's own at their places among the favourites. */
function withOwn(
  suggestions: readonly Suggestion[],
  own: readonly Favourite[],
  favourites: readonly Favourite[],
): Suggestion[] {
  if (own.length === 0) return [...suggestions];
  const servers = favourites.flatMap((each, rank) =>
    own.includes(each) ? [ownServerSuggestion(each, rank)] : [],
  );
  return [...suggestions, ...servers].sort((one, other) =>
    compareNullLast(one.favouriteRank, other.favouriteRank),
  );
}
