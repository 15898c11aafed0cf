import { isHttpsAddress } from '../https-address';
import { isNeedId, type NeedId } from '../need';
import { isPlainObject } from '../plain-object';

/** A favourite that takes new users no more, or that is offered no more. */
export type ChangedFavourite = {
  kind: 'favourite-closed' | 'favourite-left';
  need: NeedId;
  /** The https address by which the favourite is known. */
  address: string;
  hosterName: string;
};

/** A hoster that offers a need of a favourite, nearer than all that did before. */
export type NearerHoster = {
  kind: 'nearer';
  need: NeedId;
  hosterId: string;
  hosterName: string;
  /** The distance from the home in kilometres, from 0. */
  kilometres: number;
};

/** A hoster that the directory did not have before. */
export type NewHoster = Omit<NearerHoster, 'kind' | 'need'> & { kind: 'new' };

/** Something that a refresh of the directory changed for the user. */
export type Change = ChangedFavourite | NearerHoster | NewHoster;

/** The changes that the user has not been told, as they are kept on the device. */
export type Changes = {
  /** The home that they were seen from, as `homeKey` names it; null where there was none. */
  seenFrom: string | null;
  /** The changes, at most `mostChanges`: those of favourites first, then the nearest. */
  list: readonly Change[];
};

/** The most changes that are kept: a user reads no more of them. */
export const mostChanges = 20;

/** The name of a home, by which changes seen from another one are told apart; null for none. */
export function homeKey(home: { country: string; code: string } | null): string | null {
  return home && `${home.country}:${home.code}`;
}

/** True if a change is one of a favourite, which needs no home to be told. */
export function isOfFavourite(change: Change): change is ChangedFavourite {
  return change.kind === 'favourite-closed' || change.kind === 'favourite-left';
}

/** Reads stored changes, one by one: what is no change is left out. */
export function readChanges(raw: unknown): Changes {
  const { seenFrom = null, list } = isPlainObject(raw) ? raw : {};
  const rows: readonly unknown[] = Array.isArray(list) ? list : [];
  return {
    seenFrom: typeof seenFrom === 'string' ? seenFrom : null,
    list: rows.flatMap((row) => readChange(row) ?? []).slice(0, mostChanges),
  };
}

function readChange(raw: unknown): Change | null {
  if (!isPlainObject(raw)) return null;
  const { kind, need, address, hosterId, hosterName, kilometres } = raw;
  if (typeof hosterName !== 'string') return null;
  if (kind === 'favourite-closed' || kind === 'favourite-left') {
    if (!isNeed(need) || typeof address !== 'string' || !isHttpsAddress(address)) return null;
    return { kind, need, address, hosterName };
  }
  if (typeof hosterId !== 'string' || typeof kilometres !== 'number' || !(kilometres >= 0)) {
    return null;
  }
  if (kind === 'new') return { kind, hosterId, hosterName, kilometres };
  return kind === 'nearer' && isNeed(need)
    ? { kind, need, hosterId, hosterName, kilometres }
    : null;
}

function isNeed(raw: unknown): raw is NeedId {
  return typeof raw === 'string' && isNeedId(raw);
}
