import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicAddress, publicHost } from '../../../src/core/instance-lists/public-host';

describe('publicAddress', () => {
  it.each([
    ['https://bin.example/a?b#c', 'https://bin.example/a?b#c'],
    [' https://BIN.example ', 'https://bin.example/'],
    ['https://bin.example:8443/', 'https://bin.example:8443/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('reads %j', (raw, href) => {
    expect(publicAddress(raw)?.href).toBe(href);
  });

  it.each([
    'http://bin.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'bin.example',
    '//bin.example',
    'https://user@bin.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://localhost/',
    'https://x.localhost/',
    'https://box.local/',
    'https://router.lan/',
    'https://abcdef.onion/',
    'https://bin.example./',
    'https://bin/',
    `https://bin.example/${'a'.repeat(3000)}`,
    '',
  ])('refuses %j', (raw) => {
    expect(publicAddress(raw)).toBeNull();
  });
});

describe('publicHost', () => {
  it.each([
    ['Tube.Example', 'tube.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['www.tube.example', 'www.tube.example'],
  ])('reads %j', (raw, host) => {
    expect(publicHost(raw)).toBe(host);
  });

  it.each([
    'https://a.example',
    'a.example/x',
    'a.example:1',
    'b@a.example',
    'a b.example',
    '::1',
    '1.2.3.4',
    'a\\b.example',
    '',
  ])('refuses %j', (raw) => {
    expect(publicHost(raw)).toBeNull();
  });

  it('never throws, and gives nothing but a host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.webUrl()), (raw) => {
        const host = publicHost(raw);
        if (host !== null) expect(new URL(`https://${host}/`).hostname).toBe(host);
      }),
      { numRuns: 2000 },
    );
  });
});
