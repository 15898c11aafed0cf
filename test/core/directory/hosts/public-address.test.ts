import { describe, expect, it } from 'vitest';
import { isPublicAddress, isWayOut } from '../../../../src/core/directory/hosts/public-address';
import { services } from '../../../../src/core/services';

describe('isPublicAddress', () => {
  it.each([
    'https://192.168.1.1/cgi?reset=1',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest',
    'https://box.local/',
    'http://pad.example/',
    'https://somebody@pad.example/',
    'no address',
  ])('nobody is sent to %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
    expect(isWayOut(address)).toBe(false);
  });

  it('a public https address is one', () => {
    expect(isPublicAddress('https://pad.example/p/x?y#z')).toBe(true);
    expect(isWayOut('https://pad.example/p/x?y#z')).toBe(true);
  });
});

describe('isWayOut', () => {
  const domains = services.flatMap(({ places }) =>
    places.flatMap(({ hosts }) =>
      hosts.flatMap(({ domains, before }) => domains.map((each) => (before ? `x.${each}` : each))),
    ),
  );

  it('leads to no host on which a service lives', () => {
    expect(domains.length).toBeGreaterThan(1000);
    expect(domains.filter((host) => isWayOut(`https://${host}/document/u/0/`))).toEqual([]);
    expect(domains.filter((host) => isWayOut(`https://${host}./`))).toEqual([]);
  });

  it.each([
    'accounts.google.com',
    'myaccount.google.com',
    'script.google.com',
    'docs.googleusercontent.com',
    'google.xn--p1ai',
    'g.co',
    'goo.gl',
    'meet.google',
    'login.live.com',
    'login.microsoftonline.com',
    'aka.ms',
    'outlook.fr',
    'hotmail.co.uk',
    'appleid.apple.com',
    'www.apple.com',
    'smile.amazon.com',
    'l.facebook.com',
    'login.yahoo.com',
    'club.wordpress.com',
    'accounts.google.com.',
  ])('leads not to %s: the ground of a company whose services are spotted', (host) => {
    expect(isWayOut(`https://${host}/ServiceLogin?continue=https://pad.example/`)).toBe(false);
    expect(isPublicAddress(`https://${host}/`)).toBe(true);
  });

  it.each([
    'pad.example',
    'com.be',
    'orange.example',
    'live.example',
    'outlook.pad.example',
    'framagit.org',
    'google.pad.example',
    'notgoogle.com',
    'amazonas.fr',
  ])('leads to %s, on which none lives', (host) => {
    expect(isWayOut(`https://${host}/`)).toBe(true);
  });
});
