import { describe, expect, it } from 'vitest';
import {
  readPostponed,
  stillPostponed,
  withoutPostponed,
  withPostponed,
} from '../../../src/core/suggestions/postponed';
import { suggest } from '../../../src/core/suggestions/suggest';
import { aHome } from '../../builders/homes';
import { aHoster, anOffer } from '../../builders/hosters';

const pad = { need: 'text-collab', address: 'https://pad.club.example/' } as const;
const today = '2026-11-28';

describe('what stands last today', () => {
  it('does so until tomorrow, for one need, each once', () => {
    const once = withPostponed([], pad, today);
    expect(once).toEqual([{ ...pad, until: '2026-11-29' }]);
    const again = { ...pad, address: 'https://pad.club.example' };
    expect(withPostponed(once, again, today)).toEqual([{ ...again, until: '2026-11-29' }]);
    expect(stillPostponed(once, today)).toEqual(once);
    expect(stillPostponed(once, '2026-11-29')).toEqual([]);
    expect(withoutPostponed(once, { ...pad, need: 'email' })).toEqual(once);
    expect(withoutPostponed(once, again)).toEqual([]);
  });

  it('stands at its place again where a clock that was ahead put it off further than tomorrow', () => {
    expect(stillPostponed([{ ...pad, until: '2026-11-29' }], today)).toHaveLength(1);
    expect(stillPostponed([{ ...pad, until: '2027-11-29' }], today)).toEqual([]);
  });

  it('is read back, and nothing else is', () => {
    const good = { ...pad, until: '2026-11-29' };
    const bad = [
      null,
      'x',
      { ...good, need: 'cats' },
      { ...good, address: 'http://pad.club.example/' },
      { ...good, until: 'tomorrow' },
    ];
    expect(readPostponed([good, ...bad])).toEqual([good]);
    expect(readPostponed({ 0: good })).toEqual([]);
  });

  it('comes after everything else, favourites and full ones too, and is not called nearest', () => {
    const at = (id: string, changes = {}) =>
      aHoster({
        id,
        offers: [anOffer({ id: `${id}/pad`, address: `https://${id}.example/`, ...changes })],
      });
    const hosters = [at('a'), at('b'), at('c', { availability: 'full' })];
    const address = 'https://a.example/';
    const { suggestions } = suggest('text-collab', hosters, aHome(), {
      favourites: [{ need: 'text-collab', hosterId: 'a', address }],
      postponed: [{ need: 'text-collab', address: 'https://a.example', until: '2026-11-29' }],
    });
    expect(suggestions.map(({ hosterId, isNearest }) => [hosterId, isNearest])).toEqual([
      ['b', true],
      ['c', true],
      ['a', false],
    ]);
  });
});
