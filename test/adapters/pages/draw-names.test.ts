// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { drawNames } from '../../../src/adapters/pages/draw-names';

drawNames();
// No tab is opened here: what is looked at is where the link leads by then.
document.addEventListener('click', (event) => event.preventDefault());

afterEach(() => document.body.replaceChildren());

function linkTo(landing?: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = 'https://pad.example/p/';
  if (landing) link.dataset.landing = landing;
  const words = document.createElement('span');
  link.append(words);
  document.body.append(link);
  return link;
}

/** Takes a link by the words in it, and tells where it leads then. */
function take(link: HTMLAnchorElement, kind: string): string {
  link.firstElementChild?.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
  return link.href;
}

const named = /^https:\/\/pad\.example\/p\/[a-z2-9]{20}$/;

it.each(['click', 'auxclick', 'contextmenu', 'dragstart'])('draws a name for a %s', (kind) => {
  expect(take(linkTo('https://pad.example/p/{name}'), kind)).toMatch(named);
});

it('draws another one the next time', () => {
  const link = linkTo('https://pad.example/p/{name}');
  expect(take(link, 'click')).not.toBe(take(link, 'click'));
});

it('leaves a link as it is that wants no name', () => {
  expect(take(linkTo(), 'click')).toBe('https://pad.example/p/');
});
