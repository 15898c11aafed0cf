import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { isServiceHost } from '../../../src/core/spotting/spot-any';

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
