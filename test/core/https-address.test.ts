import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHttpsAddress } from '../../src/core/https-address';

describe('isHttpsAddress', () => {
  it.each([
    'https://pad.example/',
    'https://pad.example',
    'HTTPS://pad.example:8443/p/été?x=1#top',
    'https://pad.example/@jeanne',
    'https://xn--caf-dma.example/',
  ])('takes %s', (address) => {
    expect(isHttpsAddress(address)).toBe(true);
  });

  it.each([
    '',
    'pad.example',
    '//pad.example',
    '//a.b',
    '/pad',
    'http://pad.example/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://pad.example',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://pad.example/1',
    'view-source:https://pad.example',
    'file:///etc/passwd',
    'ftp://pad.example/',
    'https://',
    'https://docs.google.com@evil.example/',
    'https://user:secret@pad.example/',
    'https://:secret@pad.example/',
    'https://pad example/',
  ])('refuses %j', (address) => {
    expect(isHttpsAddress(address)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'https://'), (text, start) => {
        expect(() => isHttpsAddress(start + text)).not.toThrow();
      }),
    );
  });

  it('takes any https address, and refuses it with another scheme or a user name', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
        fc.constantFrom('http', 'ftp', 'ws', 'javascript', 'moz-extension'),
        fc.stringMatching(/^[a-z0-9]{1,8}$/),
        (address, scheme, user) => {
          expect(isHttpsAddress(address)).toBe(true);
          expect(isHttpsAddress(address.replace('https', scheme))).toBe(false);
          expect(isHttpsAddress(address.replace('https://', `https://${user}@`))).toBe(false);
        },
      ),
    );
  });
});
