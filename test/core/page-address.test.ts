import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chatonsPage, mapPage, movePage } from '../../src/core/page-address';
import { inRepository } from '../../src/tools/root';

it('the pages are in the package', () => {
  for (const page of [movePage(), chatonsPage, mapPage()])
    expect(existsSync(inRepository(page))).toBe(true);
});

it('a guide is asked for by the id of its service, whatever stands in it', () => {
  expect(movePage('google-docs')).toBe(`${movePage()}?service=google-docs`);
  const address = new URL(movePage('a&b=c#d'), 'https://chatiere.example');
  expect(address.searchParams.get('service')).toBe('a&b=c#d');
});

it('the map is asked for by a need, a hoster or both', () => {
  expect(mapPage({ need: 'email' })).toBe(`${mapPage()}?need=email`);
  expect(mapPage({ need: 'email', hoster: 'a&b' })).toBe(`${mapPage()}?need=email&hoster=a%26b`);
});
