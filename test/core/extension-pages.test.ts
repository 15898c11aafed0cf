import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  answerPage,
  chatonsPage,
  mapPage,
  movePage,
  optionsPage,
  optionsSections,
  suitePage,
  wayPage,
} from '../../src/core/extension-pages';
import { inRepository } from '../../src/tools/root';

it('the pages are in the package', () => {
  for (const page of [movePage(), chatonsPage, optionsPage(), wayPage, mapPage()])
    expect(existsSync(inRepository(page))).toBe(true);
});

it('a guide is asked for by the id of its service, whatever stands in it', () => {
  expect(movePage('google-docs')).toBe(`${movePage()}?service=google-docs`);
  const address = new URL(movePage('a&b=c#d'), 'https://chatiere.example');
  expect(address.searchParams.get('service')).toBe('a&b=c#d');
});

it('a suite is asked for by its id, with the needs that are ticked, if only that none is', () => {
  expect(suitePage('apple')).toBe(`${movePage()}?suite=apple`);
  expect(suitePage('google', ['email', 'notes'])).toBe(
    `${movePage()}?suite=google&needs=email,notes`,
  );
  const address = new URL(suitePage('google', []), 'https://chatiere.example');
  expect(address.searchParams.get('needs')).toBe('');
});

it('the answer for a service is asked for by its id, with the view that is open', () => {
  const address = new URL(answerPage('a&b', 'more'), 'https://c.example');
  expect([...address.searchParams]).toEqual([
    ['service', 'a&b'],
    ['view', 'more'],
  ]);
  expect(existsSync(inRepository(address.pathname.slice(1)))).toBe(true);
  expect(answerPage('gmail')).toBe(`${address.pathname}?service=gmail`);
});

it('each section of the options has an address of its own', () => {
  const addresses = optionsSections.map(
    (section) => new URL(optionsPage(section), 'https://c.example'),
  );
  expect(new Set(addresses.map(({ hash }) => hash)).size).toBe(optionsSections.length);
  expect(addresses.every(({ pathname }) => pathname === optionsPage())).toBe(true);
  expect(optionsPage('quiet')).toBe(`${optionsPage()}#quiet`);
});

it('the map is asked for by a need, a hoster or both', () => {
  expect(mapPage({ need: 'email' })).toBe(`${mapPage()}?need=email`);
  expect(mapPage({ need: 'email', hoster: 'a&b' })).toBe(`${mapPage()}?need=email&hoster=a%26b`);
});
