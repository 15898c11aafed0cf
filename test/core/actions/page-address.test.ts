import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../src/core/actions/page-address';

const page = (changes: Partial<Parameters<typeof pageAddress>[1]> = {}) => ({
  path: 'p/{name}',
  source: { name: 'the code', asOf: null },
  ...changes,
});

describe('pageAddress', () => {
  it.each([
    ['https://pad.example', 'https://pad.example/p/{name}'],
    ['https://pad.example/', 'https://pad.example/p/{name}'],
    ['https://pad.example//', 'https://pad.example/p/{name}'],
    ['https://asso.example/pads', 'https://asso.example/pads/p/{name}'],
    ['https://asso.example/outils/pads/', 'https://asso.example/outils/pads/p/{name}'],
    ['https://pad.example:8443/x', 'https://pad.example:8443/x/p/{name}'],
    ['https://pad.example/p/', 'https://pad.example/p/{name}'],
    ['https://pad.example/index.php', 'https://pad.example/p/{name}'],
    ['https://pad.example/x/index.php/login', 'https://pad.example/x/p/{name}'],
    ['https://PAD.example', 'https://pad.example/p/{name}'],
  ])('stands under %s', (base, address) => {
    expect(pageAddress(base, page())).toBe(address);
  });

  it('leaves the base as it is where that is the page', () => {
    expect(pageAddress('https://paste.example/roflcopter/', page({ path: '' }))).toBe(
      'https://paste.example/roflcopter/',
    );
  });

  it('keeps the query and the fragment of the path', () => {
    expect(pageAddress('https://poll.example', page({ path: 'create_poll.php?type=date' }))).toBe(
      'https://poll.example/create_poll.php?type=date',
    );
    expect(pageAddress('https://poll.example/x', page({ path: '#/create' }))).toBe(
      'https://poll.example/x/#/create',
    );
  });

  it.each([
    'http://pad.example/',
    'https://pad.example/?page=pads',
    'https://pad.example/#pads',
    'https://pad.example/pads.html',
    'https://pad.example/accueil',
    'https://pad.example/x/Login/',
    'https://pad.example/auth/sign_in',
    'javascript:alert(1)',
    '//',
    '',
  ])('is not known under %s', (base) => {
    expect(pageAddress(base, page())).toBeUndefined();
  });

  it('is known under some last segments alone, or not under others', () => {
    const only = page({ path: 'new', only: ['sympa'] });
    expect(pageAddress('https://lists.example/sympa', only)).toBe(
      'https://lists.example/sympa/new',
    );
    expect(pageAddress('https://lists.example/', only)).toBeUndefined();
    const except = page({ path: 'rooms', except: ['b'] });
    expect(pageAddress('https://bbb.example/b', except)).toBeUndefined();
    expect(pageAddress('https://bbb.example/', except)).toBe('https://bbb.example/rooms');
  });

  it('never leaves the host of the base, nor throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl(), fc.string()),
        fc.constantFrom('p/{name}', '{name}', ''),
        (base, path) => {
          const address = pageAddress(base, page({ path }));
          if (address === undefined) return;
          expect(new URL(address).host).toBe(new URL(base).host);
          expect(new URL(address).protocol).toBe('https:');
        },
      ),
    );
  });
});
