import { describe, expect, it } from 'vitest';
import type { Hoster } from '../../../../src/core/directory/hoster';
import { joinIndependentInSteps } from '../../../../src/core/directory/lists/join-independent';
import { hostId } from '../../../../src/core/directory/site-host';
import { toEnd } from '../../../../src/core/time/steps';
import { aHoster, anOffer } from '../../../builders/hosters';

const joinIndependent = (...question: Parameters<typeof joinIndependentInSteps>) =>
  toEnd(joinIndependentInSteps(...question));

const known = aHoster({ id: 'framaclub', name: 'Framaclub', site: 'https://framaclub.example/' });

function aRow(host: string, changes: Partial<Hoster> = {}): Hoster {
  const id = hostId(host);
  const offer = anOffer({ id: `${id}/peertube`, address: `https://${host}/` });
  return aHoster({ id, name: host, site: `https://${host}/`, offers: [offer], ...changes });
}

const joined = (...rows: Hoster[]) => {
  const { hosters, refusals } = joinIndependent(rows, [known]);
  return { names: hosters.slice(1).map(({ name }) => name), refusals };
};

describe('a hoster of an instance list', () => {
  it('has no name of a known one, however it is spelt', () => {
    const { names, refusals } = joined(aRow('vole.example', { name: 'FRAMA-Club' }));
    expect(names).toEqual(['vole.example']);
    expect(refusals).toMatchObject([{ isKept: true }]);
  });

  it('has no name that is the host of another', () => {
    expect(joined(aRow('vole.example', { name: 'framaclub.example' })).names).toEqual([
      'vole.example',
    ]);
    expect(joined(aRow('vole.example', { name: 'chat.elsewhere.example.' })).names).toEqual([
      'vole.example',
    ]);
    expect(joined(aRow('chat.vole.example', { name: 'Vole.example' })).names).toEqual([
      'Vole.example',
    ]);
  });

  it('is one of three on its domain at most, as any that was told', () => {
    const rows = ['', 'a.', 'b.', 'c.', 'd.'].map((label) => aRow(`${label}vole.example`));
    expect(joined(...rows).names).toHaveLength(3);
    expect(joined(...rows).refusals).toHaveLength(2);
  });

  it('is left out where its offer is on the host of another', () => {
    const offers = [anOffer({ address: 'https://x.framaclub.example/' })];
    expect(joined(aRow('vole.example', { offers })).names).toEqual([]);
  });

  it('under a known site is an offer there, in any number', () => {
    const rows = Array.from({ length: 9 }, (_, at) => aRow(`t${at}.framaclub.example`));
    const { hosters, refusals } = joinIndependent(rows, [known]);
    expect(hosters).toHaveLength(1);
    expect(hosters[0]?.offers).toHaveLength(10);
    expect(refusals).toEqual([]);
  });
});
