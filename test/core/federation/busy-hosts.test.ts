import { describe, expect, it } from 'vitest';
import { type BusyHost, createBusyHosts } from '../../../src/core/federation/busy-hosts';

const one = 'https://one.example/a';
const beside = 'https://one.example/b';
const other = 'https://two.example/a';

describe('the hosts that put a crawl off', () => {
  it('are known by their host, for as long as they said, a minute at most', () => {
    const hosts = createBusyHosts('now', []);
    hosts.putOff(one, 9999, 1000);
    expect(hosts.secondsUntil(beside, 1000)).toBe(60);
    expect(hosts.isDue(beside, 60_999)).toBe(false);
    expect(hosts.isDue(beside, 61_000)).toBe(true);
    expect(hosts.isDue(other, 1000)).toBe(true);
  });

  it('are given up after three answers in a row that are none, and not where one is between', () => {
    const hosts = createBusyHosts('now', []);
    for (const host of [one, other]) hosts.putOff(host, 5, 0);
    hosts.noteSlow(one);
    hosts.noteAnswer(other);
    for (const host of [one, other]) hosts.putOff(host, 5, 0);
    expect([hosts.isGivenUp(beside), hosts.isGivenUp(other)]).toEqual([true, false]);
    expect(hosts.isDue(beside, 0)).toBe(true);
  });

  it('are given up after ten minutes of waits, whatever they answer between, and though each asks for none', () => {
    const hosts = createBusyHosts('now', []);
    let waits = 0;
    for (; waits < 10_000 && !hosts.isGivenUp(one); waits += 1) {
      hosts.putOff(one, waits % 2 ? 60 : 0, 0);
      hosts.noteAnswer(one);
    }
    expect(waits).toBeLessThanOrEqual(600);
    expect(hosts.isGivenUp(one)).toBe(true);
  });

  it('are taken up as they were kept, of this crawl alone, the latest of each', () => {
    const busy = (rest: Partial<BusyHost>) => ({
      busy: { crawl: 'now', until: 0, inRow: 0, seconds: 0, ...rest },
    });
    const hosts = createBusyHosts('now', [
      { id: one, ...busy({ seconds: 120, inRow: 2, until: 50_000 }) },
      { id: beside, ...busy({ seconds: 180, inRow: 3, until: 90_000 }) },
      { id: other, ...busy({ crawl: 'former', inRow: 3 }) },
      { id: 'https://three.example/a', ...busy({ seconds: 60, inRow: 1 }) },
      { id: 'https://three.example/b', ...busy({ seconds: 60, inRow: 0 }) },
      { id: 'https://four.example/' },
    ]);
    expect(hosts.of(one)).toMatchObject({ seconds: 180, inRow: 3 });
    expect(hosts.of(other)).toBeUndefined();
    expect(hosts.of('https://three.example/c')?.inRow).toBe(0);
  });

  it('put nothing off by a clock that was ahead', () => {
    const hosts = createBusyHosts('now', []);
    hosts.putOff(one, 60, Date.parse('2027-11-28'));
    expect(hosts.isDue(one, Date.parse('2026-11-28'))).toBe(true);
  });
});
