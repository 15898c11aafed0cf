// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCovers } from '../../../src/adapters/content/covers';

let host: HTMLElement;
let drawn: HTMLElement;
let now = 0;
/** What the browser says of the visibility of what is watched; it says it to nobody by itself. */
let say: (isVisible: boolean) => void = () => undefined;

const onTop = (element: Element | null) => {
  document.elementFromPoint = () => element;
};

function haveVisibility(isTold: boolean): void {
  class Entry {}
  if (isTold) Object.defineProperty(Entry.prototype, 'isVisible', { value: undefined });
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      disconnect = vi.fn();
      observe = vi.fn();
      constructor(told: (entries: { isVisible: boolean }[]) => void) {
        say = (isVisible) => told([{ isVisible }]);
      }
    },
  );
}

beforeEach(() => {
  host = document.documentElement.appendChild(document.createElement('div'));
  drawn = document.createElement('aside');
  host.attachShadow({ mode: 'closed' }).append(drawn);
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  haveVisibility(false);
  onTop(host);
});
afterEach(() => {
  host.remove();
  document.documentElement.removeAttribute('style');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what a person can see of an element of ours', () => {
  it('is told by the time since it came', () => {
    const watch = watchCovers(host, drawn);
    now = 1250;
    expect(watch.seenForMilliseconds()).toBe(250);
  });

  it('is nothing while the page has something over it', () => {
    const watch = watchCovers(host, drawn);
    onTop(document.body);
    expect(watch.seenForMilliseconds()).toBeNull();
    onTop(null);
    expect(watch.seenForMilliseconds()).toBeNull();
  });

  it.each(['opacity: 0.5', 'filter: blur(9px)', 'clip-path: inset(50%)'])(
    'is nothing while the page is under %s',
    (style) => {
      const watch = watchCovers(host, drawn);
      expect(watch.seenForMilliseconds()).not.toBeNull();
      document.documentElement.setAttribute('style', style);
      expect(watch.seenForMilliseconds()).toBeNull();
    },
  );

  it('is nothing once the page has put it elsewhere', () => {
    const watch = watchCovers(host, drawn);
    document.body.append(host);
    expect(watch.seenForMilliseconds()).toBeNull();
  });

  it('begins anew whenever a cover is gone that the browser has told of', () => {
    haveVisibility(true);
    const watch = watchCovers(host, drawn);
    now = 2000;
    say(true);
    expect(watch.seenForMilliseconds()).toBe(1000);
    say(false);
    expect(watch.seenForMilliseconds()).toBeNull();
    now = 3000;
    say(true);
    now = 3100;
    expect(watch.seenForMilliseconds()).toBe(100);
  });
});
