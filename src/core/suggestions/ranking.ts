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
import { type Favourite, startPlaces } from './favourites';
import type { Filters } from './filters';
import { nearestWith } from './nearest';
import { compareCandidates, compareMerits, compareNullLast } from './offer-order';
import { isOwnServer, ownServerSuggestion } from './own-server';
import type { Postponed } from './postponed';
import type { Suggestion } from './suggestion';
import { startSelection } from './top-items';
import { judgeBy, type Relaxation, wishesMade } from './wishes';

/** The user for whom offers are ranked, with their wishes and favourites. */
export type Wanted = {
  /** The home of the user; null where the user has not said. */
  home: HomePlace | null;
  filters: Filters;
  favourites: readonly Favourite[];
  /** The offers that stand last today. */
  postponed?: readonly Postponed[];
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
  const { home, filters, favourites, postponed = [] } = wanted;
  const homeCountry = home?.country ?? null;
  const judge = judgeBy(filters);
  const isWishless = wishesMade(filters).length === 0;
  const contests = new Map(
    needs.map((need) => [
      need,
      startContest(
        { need, homeCountry, limit },
        ownOrder(favourites, need),
        ownOrder(postponed, need),
      ),
    ]),
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

const ownOrder = <Item extends { need: NeedId }>(all: readonly Item[], need: NeedId) =>
  all.filter((each) => each.need === need);

/** The need that is answered, and how much of its answer is kept. */
type ContestOf = { need: NeedId; homeCountry: string | null; limit: number };

type Contest = {
  add: (from: HosterFromHome, offer: Offer, condition: Condition, steps: number) => void;
  end: () => { answer: Omit<Ranked, 'relaxed'>; steps: number };
};

/**
 * Starts the contest for one need: only the candidates are kept for which the fewest wishes are
 * given up.
 */
function startContest(
  of: ContestOf,
  favourites: readonly Favourite[],
  postponed: readonly Postponed[],
): Contest {
  const last = new Set(postponed.map(({ address }) => addressKey(address)));
  const placeOf = startPlaces(favourites);
  // A server of the user's own is an answer: nothing has to be given up for another one.
  let least = favourites.some(isOwnServer) ? 0 : Infinity;
  let round = startRound(of);
  return {
    add: (from, offer, condition, stepsOfOffer) => {
      const favouriteRank = placeOf.find(offer.address);
      const steps = favouriteRank === null ? stepsOfOffer : 0;
      if (steps > least) return;
      if (steps < least) round = startRound(of);
      least = steps;
      const isPostponed = last.size > 0 && last.has(addressKey(offer.address));
      round.add(candidateOf(from, offer, { condition, favouriteRank, isPostponed }));
    },
    end: () => {
      const missing = placeOf.missing();
      const own = missing.filter(isOwnServer);
      const { suggestions, count } = round.end();
      return {
        answer: {
          suggestions: withOwn(suggestions, own, favourites).slice(0, of.limit),
          count: count + own.length,
          lost: missing.filter((each) => !isOwnServer(each)),
        },
        steps: least,
      };
    },
  };
}

/** Starts a round: it gathers the candidates for which the same wishes are given up. */
function startRound({ need, homeCountry, limit }: ContestOf) {
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
