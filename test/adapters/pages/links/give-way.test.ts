// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveWayToLinks } from '../../../../src/adapters/pages/links/give-way';

const close = vi.spyOn(window, 'close').mockReturnValue(undefined);
vi.useFakeTimers();
giveWayToLinks();

let isLeftAlone = false;
window.addEventListener('click', (event) => {
  isLeftAlone = !event.defaultPrevented;
  // Here is no browser that could open a tab.
  event.preventDefault();
});

/** Presses what a selector finds; true if the browser was left to do what it does with a press. */
function press(selector: string): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return isLeftAlone;
}

beforeEach(() => {
  close.mockClear();
  document.body.innerHTML =
    '<a href="#pad" target="_blank"><b>Pad</b></a><i><a href="#x">x</a></i><button>x</button>';
});
afterAll(() => {
  vi.useRealTimers();
});

describe('on a phone', () => {
  it('a link out opens by itself, and the page gives way a moment later', () => {
    expect(press('b')).toBe(true);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(close).toHaveBeenCalledOnce();
  });

  it.each(['i a', 'button'])('nothing else makes it go: %s', (selector) => {
    expect(press(selector)).toBe(true);
    vi.advanceTimersByTime(500);
    expect(close).not.toHaveBeenCalled();
  });
});
