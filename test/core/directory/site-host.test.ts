import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostId, serviceKey, siteHost } from '../../../src/core/directory/site-host';

describe('siteHost', () => {
  it.each([
    ['https://www.club.example/accueil?x', 'club.example'],
    ['https://CLUB.example', 'club.example'],
    ['https://www2.club.example/', 'www2.club.example'],
  ])('of %s is %s', (address, host) => {
    expect(siteHost(address)).toBe(host);
  });
});

describe('serviceKey', () => {
  it.each([
    'https://club.example/pad',
    'https://www.club.example/pad/',
    'https://club.example/pad/index.html',
  ])('%s is the same service', (address) => {
    expect(serviceKey(address)).toBe('club.example/pad');
  });
});

describe('hostId', () => {
  it('is the host with hyphens for dots, without www', () => {
    expect(hostId('www.pad.example')).toBe('pad-example');
    expect(hostId('www2.pad.example')).toBe('www2-pad-example');
    expect(hostId('a-b.example')).toBe('a--b-example');
  });

  it('is the id of no other host', () => {
    const label = fc.string({
      unit: fc.constantFrom('a', 'b', '-', '_', '.'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(label, label, (one, other) => {
        const [mine, theirs] = [`${one}.example`, `${other}.example`];
        expect(hostId(mine) === hostId(theirs)).toBe(mine === theirs);
        expect(hostId(mine)).toMatch(/^[a-z0-9-]+$/);
      }),
      { numRuns: 5000 },
    );
  });
});
