import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { isServiceHost, serviceAt } from '../../../src/core/spotting/spot-any';

describe('an address belongs to a service', () => {
  it.each([
    ['https://gmail.com/', 'gmail'],
    ['https://docs.google.com/document/d/abc', 'google-docs'],
    ['https://zoom.us/', 'zoom'],
    ['https://www.whatsapp.com/', 'whatsapp'],
    ['https://discord.com/', 'discord'],
  ])('%s, even where nothing is spotted', (address, service) => {
    expect(serviceAt(address)).toBe(service);
  });

  it.each([
    'https://framateam.org/',
    'https://zoom.us.example.org/',
    'https://nuage.example.org/gmail.com',
  ])('%s does not', (address) => {
    expect(serviceAt(address)).toBeUndefined();
  });
});

describe('the hosts of services', () => {
  it('are known, each domain of each service', () => {
    const domains = services.flatMap(({ places }) =>
      places.flatMap(({ hosts }) => hosts.flatMap(({ domains }) => domains)),
    );
    expect(domains.length).toBeGreaterThan(100);
    expect(domains.filter((domain) => !isServiceHost(domain))).toEqual([]);
  });

  it('are no other hosts, however alike', () => {
    const others = ['example.org', 'docs.google.com.example.org', 'framapad.org', ''];
    expect(others.filter(isServiceHost)).toEqual([]);
  });
});
