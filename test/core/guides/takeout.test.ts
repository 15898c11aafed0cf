import { expect, it } from 'vitest';
import { guides } from '../../../src/core/guides';
import { type GuideText, sayText } from '../../../src/core/guides/guide-text';
import {
  isTakeoutAddress,
  takeout,
  takeoutAddress,
  takeoutByHand,
  takeoutStart,
} from '../../../src/core/guides/takeout';
import { serviceExports } from '../../../src/core/take-along';
import { wordsFor } from '../../builders/guides';

it('the address of Takeout ticks the products that are asked for', () => {
  expect(takeoutAddress('photos')).toBe(
    'https://takeout.google.com/settings/takeout/custom/photos',
  );
  expect(takeoutAddress('local_actions', 'saved')).toMatch(/custom\/local_actions,saved$/);
});

it('the products are named as they stand in its list', () => {
  const say = (text: GuideText, language: string) => sayText(text, wordsFor(language)).text;
  expect(say(takeout('youtube'), 'fr')).toContain('«\u00a0YouTube et YouTube Music\u00a0»');
  expect(say(takeout('maps', 'saved'), 'en')).toContain('“Maps”, “Saved”');
  expect(say(takeoutByHand('Google Chat'), 'en')).toContain('tick “Google Chat”');
});

it('an address with a product that it does not know is none', () => {
  expect(isTakeoutAddress(takeoutStart)).toBe(true);
  expect(isTakeoutAddress(takeoutAddress('gmail', 'drive'))).toBe(true);
  for (const id of ['photo', 'gmail,photo', '', 'chat', 'toString']) {
    expect(isTakeoutAddress(`${takeoutStart}settings/takeout/custom/${id}`), id).toBe(false);
  }
});

it('guides, and what is taken along from pages, name known products alone', () => {
  const inGuides = guides.flatMap(({ out }) => (out.state === 'none' ? [] : (out.address ?? [])));
  const taken = serviceExports.flatMap(({ pages }) =>
    pages.flatMap(({ ways }) =>
      ways.flatMap(({ template = '' }) => template.replace(/\[.*?\]/g, '')),
    ),
  );
  const found = [...inGuides, ...taken].filter((each) => each.includes('takeout.google'));
  expect(found.length).toBeGreaterThan(15);
  for (const address of found) {
    expect(isTakeoutAddress(address), address).toBe(true);
  }
});
