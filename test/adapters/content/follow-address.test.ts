// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../../src/adapters/content/follow-address';

const anHour = 3_600_000;
/** One for each test: a content script never takes its listeners off. */
let changed = vi.fn<(isNew?: boolean) => void>();
const follow = () => followAddress(changed);

/** What was told since the page was first looked at, once what was booked is done. */
function told(): (boolean | undefined)[] {
  vi.advanceTimersByTime(0);
  return changed.mock.calls.map(([isNew]) => isNew);
}

function setDocument(name: 'hidden' | 'prerendering', value: boolean): void {
  Object.defineProperty(document, name, { value, configurable: true });
}

function comeBack(persisted: boolean): void {
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

beforeEach(() => {
  vi.useFakeTimers();
  changed = vi.fn();
  setDocument('hidden', false);
  setDocument('prerendering', false);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe.each([
  ['with the Navigation API', true],
  ['without the Navigation API', false],
])('%s', (_, hasNavigation) => {
  beforeEach(() => {
    if (hasNavigation) vi.stubGlobal('navigation', new EventTarget());
  });

  it('a page is looked at once, at once', () => {
    follow();
    expect(told()).toEqual([true]);
  });

  it('a page that comes back from the cache is looked at as new', () => {
    follow();
    comeBack(false);
    expect(told()).toEqual([true]);
    comeBack(true);
    expect(told()).toEqual([true, true]);
  });

  it('a prerendered page waits until it is shown', () => {
    setDocument('prerendering', true);
    follow();
    comeBack(true);
    expect(told()).toEqual([]);
    document.dispatchEvent(new Event('prerenderingchange'));
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(changed).not.toHaveBeenCalled();
    expect(told()).toEqual([true]);
  });

  it('no event of the page waits for more than a booking, and one task waits at most', () => {
    const heard: EventListener[] = [];
    const navigation = globalThis.navigation as EventTarget | undefined;
    for (const target of [globalThis, document, ...(navigation ? [navigation] : [])]) {
      // Not the real one: there, those of the other tests still listen.
      const listen = (_: string, listener: EventListener) => void heard.push(listener);
      vi.spyOn(target as EventTarget, 'addEventListener').mockImplementation(listen as never);
    }
    follow();
    changed.mockClear();
    expect(heard.length).toBeGreaterThan(1);
    for (let times = 0; times < 3; times += 1) {
      for (const listener of heard) {
        listener(Object.assign(new Event('pageshow'), { persisted: true }));
        expect(changed).not.toHaveBeenCalled();
        expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
      }
    }
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('no page is polled, shown or hidden', () => {
    follow();
    setDocument('hidden', true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(anHour);
    expect(told()).toEqual([true]);
  });
});

describe('with the Navigation API', () => {
  beforeEach(() => {
    vi.stubGlobal('navigation', new EventTarget());
  });

  it('every change of address is heard right after, and none is called new', () => {
    follow();
    globalThis.navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(changed).toHaveBeenCalledOnce();
    expect(told()).toEqual([true, undefined]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('nothing is heard while the page’s own code changes the address, which it could time', () => {
    follow();
    for (const event of ['navigate', 'currententrychange']) {
      globalThis.navigation.dispatchEvent(new Event(event));
      expect(vi.getTimerCount()).toBe(0);
    }
    expect(told()).toEqual([true]);
  });

  it('changes by the dozen book one task, which remembers that the page came back', () => {
    follow();
    comeBack(true);
    for (let times = 0; times < 12; times += 1) {
      globalThis.navigation.dispatchEvent(new Event('navigatesuccess'));
    }
    expect(changed).toHaveBeenCalledOnce();
    expect(told()).toEqual([true, true]);
    globalThis.navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(told()).toEqual([true, true, undefined]);
  });

  it('clicks and keys are not listened to', () => {
    follow();
    for (const event of ['click', 'keyup']) dispatchEvent(new Event(event));
    vi.advanceTimersByTime(anHour);
    expect(told()).toEqual([true]);
  });
});

describe('without the Navigation API', () => {
  it.each(['popstate', 'hashchange', 'click', 'keyup'])(
    'the address is looked at once, soon after "%s"',
    (event) => {
      follow();
      dispatchEvent(new Event(event));
      vi.advanceTimersByTime(500);
      expect(told()).toEqual([true, undefined]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('the last of many clicks is given its time as well', () => {
    follow();
    for (let times = 0; times < 5; times += 1) {
      dispatchEvent(new Event('click'));
      vi.advanceTimersByTime(60);
    }
    expect(told()).toEqual([true]);
    vi.advanceTimersByTime(40);
    expect(told()).toEqual([true, undefined]);
  });

  it('a click counts even where the page keeps it to itself', () => {
    follow();
    const button = document.body.appendChild(document.createElement('button'));
    button.addEventListener('click', (event) => event.stopImmediatePropagation());
    button.click();
    vi.advanceTimersByTime(500);
    expect(told()).toEqual([true, undefined]);
    button.remove();
  });

  it('a page is looked at when it becomes visible, not when it is hidden', () => {
    follow();
    setDocument('hidden', true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told()).toEqual([true]);
    setDocument('hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told()).toEqual([true, undefined]);
  });
});
