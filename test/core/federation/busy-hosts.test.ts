import { describe, expect, it } from 'vitest';
import { type BusyHost, createBusyHosts } from '../../../src/core/federation/busy-hosts';

const led = (address: string, member = address) => ({ address, member });
const one = led('https://one.example/a');
const beside = led('https://one.example/b');
const other = led('https://two.example/a');

describe('the hosts that put a crawl off', () => {
  it('are known by their host, for as long as they said, a minute at most', () => {
    const hosts = createBusyHosts('now', []);
    hosts.putOff(one, 9999, 1000);
    expect(hosts.secondsUntil(beside.address, 1000)).toBe(60);
    expect(hosts.isDue(beside, 60_999)).toBe(false);
    expect(hosts.isDue(beside, 61_000)).toBe(true);
    expect(hosts.isDue(other, 1000)).toBe(true);
  });

  it('are given up after three answers in a row that are none, and not where one is between', () => {
    const hosts = createBusyHosts('now', []);
    for (const host of [one, other]) hosts.putOff(host, 5, 0);
    hosts.noteSlow(one);
    hosts.noteAnswer(other.address);
    for (const host of [one, other]) hosts.putOff(host, 5, 0);
    expect([hosts.isGivenUp(beside), hosts.isGivenUp(other)]).toEqual([true, false]);
    expect(hosts.isDue(beside, 0)).toBe(true);
  });

  it('are given up after ten minutes of waits, whatever they answer between, and though each asks for none', () => {
    const hosts = createBusyHosts('now', []);
    let waits = 0;
    for (; waits < 10_000 && !hosts.isGivenUp(beside); waits += 1) {
      hosts.putOff(one, waits % 2 ? 60 : 0, 0);
      hosts.noteAnswer(one.address);
    }
    expect(waits).toBeLessThanOrEqual(600);
    expect(hosts.isGivenUp(beside)).toBe(true);
  });

  it('are given up with all of their member once these gave thirty answers that are none', () => {
    const hosts = createBusyHosts('now', []);
    const ofMember = (at: number) => led(`https://p${at}.slow.example/`, 'slow');
    for (let at = 0; at < 29; at += 1) hosts.putOff(ofMember(at), 60, 0);
    expect(hosts.isGivenUp(ofMember(99))).toBe(false);
    hosts.noteSlow(ofMember(29));
    expect(hosts.isGivenUp(ofMember(99))).toBe(true);
    expect(hosts.isDue(ofMember(0), 0)).toBe(true);
    expect(hosts.isGivenUp(other)).toBe(false);
    const kept = Array.from({ length: 30 }, (_, at) => {
      const { address } = ofMember(at);
      return { id: address, busy: hosts.of(address) as BusyHost };
    });
    expect(createBusyHosts('now', kept).isGivenUp(ofMember(99))).toBe(true);
  });

  it('are taken up as they were kept, of this crawl alone, the latest of each', () => {
    const busy = (rest: Partial<BusyHost>) => ({
      busy: { crawl: 'now', until: 0, inRow: 0, seconds: 0, times: 1, member: '', ...rest },
    });
    const hosts = createBusyHosts('now', [
      { id: one.address, ...busy({ seconds: 120, times: 2, inRow: 2, until: 50_000 }) },
      { id: beside.address, ...busy({ seconds: 180, times: 3, inRow: 3, until: 90_000 }) },
      { id: other.address, ...busy({ crawl: 'former', inRow: 3 }) },
      { id: 'https://three.example/a', ...busy({ seconds: 60, inRow: 1 }) },
      { id: 'https://three.example/b', ...busy({ seconds: 60, inRow: 0 }) },
      { id: 'https://four.example/' },
    ]);
    expect(hosts.of(one.address)).toMatchObject({ seconds: 180, inRow: 3 });
    expect(hosts.of(other.address)).toBeUndefined();
    expect(hosts.of('https://three.example/c')?.inRow).toBe(0);
  });

  it('put nothing off by a clock that was ahead', () => {
    const hosts = createBusyHosts('now', []);
    hosts.putOff(one, 60, Date.parse('2027-11-28'));
    expect(hosts.isDue(one, Date.parse('2026-11-28'))).toBe(true);
  });
});
