import { describe, expect, it } from 'vitest';
import { domainByHosts, limitInSteps } from '../../../src/core/directory/limit-claims';
import { needIds } from '../../../src/core/need';
import { toEnd } from '../../../src/core/time/steps';
import { aHoster, anOffer } from '../../builders/hosters';

const known = aHoster({ id: 'soft', name: 'Câlin-Soft', site: 'https://soft.example/' });

const told = (name: string, changes = {}) =>
  aHoster({
    id: `${name}-example`,
    name,
    site: `https://${name}.example/`,
    offers: [anOffer({ address: `https://pad.${name}.example/` })],
    ...changes,
  });

const limit = (...hosters: ReturnType<typeof aHoster>[]) =>
  toEnd(limitInSteps(hosters, [known], domainByHosts));

describe('a hoster that is told', () => {
  it('passes as it is where it claims what is its own', () => {
    const hosters = [told('a'), told('b'), aHoster({ ...known, offers: [] })];
    expect(limit(...hosters)).toEqual({ hosters, refusals: [] });
  });

  it('is one of three on a domain: the others are left out', () => {
    const parts = Array.from({ length: 20 }, (_, at) =>
      told(`p${at}`, { site: `https://p${at}.big.example/` }),
    );
    const { hosters, refusals } = limit(...parts, told('small'));
    expect(hosters.map(({ name }) => name)).toEqual(['p0', 'p1', 'p2', 'small']);
    expect(refusals).toHaveLength(17);
    expect(refusals[0]).toEqual({
      path: 'hosters.3.site (p3-example)',
      reason: 'is one of more than 3 on big.example: left out',
    });
  });

  it('is one of many under a domain that many share', () => {
    const homes = Array.from({ length: 9 }, (_, at) =>
      told(`h${at}`, { site: `https://h${at}.ynh.fr/` }),
    );
    expect(limit(...homes).hosters).toHaveLength(9);
  });

  it.each(['CALIN SOFT', 'câlin-soft', 'Câlin.Soft'])('has not the name of another: %s', (name) => {
    const { hosters, refusals } = limit(told('evil', { name }));
    expect(hosters[0]?.name).toBe('evil.example');
    expect(refusals).toEqual([
      {
        path: 'hosters.0.name (evil-example)',
        reason: 'is that of soft.example: shown as evil.example',
        isKept: true,
      },
    ]);
  });

  it('has a name that several claim where its domain alone spells it, in whatever order they come', () => {
    const real = told('brave-libre', { name: 'Brave Libre' });
    const thief = told('aaa', { name: 'BRAVE libre' });
    for (const order of [
      [thief, real],
      [real, thief],
    ]) {
      const { hosters, refusals } = limit(...order);
      expect(new Set(hosters.map(({ name }) => name))).toEqual(
        new Set(['Brave Libre', 'aaa.example']),
      );
      expect(refusals.map(({ reason }) => reason)).toEqual([
        'is that of brave-libre.example: shown as aaa.example',
      ]);
    }
  });

  it('shows its host where several claim its name and no single domain spells it', () => {
    const namesOf = (...hosters: ReturnType<typeof told>[]) =>
      limit(...hosters).hosters.map(({ name }) => name);
    expect(namesOf(told('a', { name: 'Pad' }), told('b', { name: 'PAD' }))).toEqual([
      'a.example',
      'b.example',
    ]);
    const others = ['net', 'org'].map((ending) =>
      told('pad', { name: 'Pad', site: `https://pad.${ending}/` }),
    );
    expect(namesOf(...others, told('pad.evil', { name: 'pad' }))).toEqual([
      'pad.net',
      'pad.org',
      'pad.evil.example',
    ]);
  });

  it('bears no name of a known hoster by what its domain spells', () => {
    const thief = told('soft', { name: 'Câlin-Soft', site: 'https://calinsoft.example/' });
    expect(limit(thief).hosters[0]?.name).toBe('calinsoft.example');
  });

  it('offers nothing of another', () => {
    const offers = [
      anOffer({ address: 'https://pad.soft.example/' }),
      anOffer({ address: 'https://x.example/' }),
    ];
    const { hosters, refusals } = limit(told('evil', { offers }));
    expect(hosters[0]?.offers).toEqual([offers[1]]);
    expect(refusals[0]?.reason).toBe('belongs to soft.example: left out');
  });

  it('answers 30 needs, and not every one', () => {
    const offers = needIds.map((need) =>
      anOffer({
        id: `evil-example/${need}`,
        address: `https://${need}.evil.example/`,
        needs: [need],
      }),
    );
    const { hosters, refusals } = limit(told('evil', { offers }));
    const answered = new Set(
      hosters.flatMap((hoster) => hoster.offers.flatMap(({ needs }) => needs)),
    );
    expect(needIds.length).toBeGreaterThan(30);
    expect([...answered]).toEqual(needIds.slice(0, 30));
    expect(hosters[0]?.offers).toHaveLength(offers.length);
    expect(refusals[0]).toMatchObject({
      reason: 'answer more than 30 needs: the others are left out',
      isKept: true,
    });
  });
});
