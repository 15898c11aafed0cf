import { describe, expect, it } from 'vitest';
import { acceptDirectory } from '../../../src/core/refresh/acceptance';
import { pastWith } from '../../../src/core/refresh/past-copies';
import { withinShares } from '../../../src/core/refresh/shares';
import { weigh } from '../../../src/core/refresh/weight';
import { aHoster, anOffer } from '../../builders/hosters';

/** A hoster with so many offers, each on a host of its own. */
const hosterWith = (name: string, offers: number, domain = `${name}.example`) =>
  aHoster({
    id: name,
    name,
    site: `https://${name}.${domain}/`,
    offers: Array.from({ length: offers }, (_, at) =>
      anOffer({ id: `${name}/${at}`, address: `https://p${at}.${name}.${domain}/` }),
    ),
  });

const rest = Array.from({ length: 40 }, (_, at) => hosterWith(`h${at}`, 10));

/** The answer to a directory that follows an accepted one. */
const verdictOn = (before: ReturnType<typeof hosterWith>[], now: typeof before) => {
  const weight = weigh(withinShares(before));
  const { hosters, offers } = weight;
  return acceptDirectory(
    { asOf: '2026-12-20', hosters: now, refusals: [] },
    { asOf: '', counts: { hosters, offers }, past: pastWith([], weight, '2026-12-01') },
  );
};

describe('the shares by which a directory weighs on later ones', () => {
  it('are bounded by domain: who brings 200 offers and takes them away bars nothing', () => {
    const large = hosterWith('large', 200);
    expect(verdictOn([...rest, large], rest).ok).toBe(true);
    expect(verdictOn([large, ...rest], rest).ok).toBe(true);
    const parts = ['a', 'b', 'c'].map((name) => hosterWith(name, 200, 'large.example'));
    expect(verdictOn([...rest, ...parts], rest).ok).toBe(true);
    expect(weigh(withinShares(parts))).toMatchObject({ hosters: 3, offers: 30 });
  });

  it('leave others whole, so that many who go are noticed', () => {
    expect(withinShares(rest)).toEqual(rest);
    expect(verdictOn(rest, rest.slice(13)).ok).toBe(false);
  });
});
