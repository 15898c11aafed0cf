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
  });
});
