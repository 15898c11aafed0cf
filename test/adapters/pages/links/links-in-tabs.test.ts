// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLinksInTabs } from '../../../../src/adapters/pages/links/links-in-tabs';
import { browser, resetBrowser, world } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

const close = vi.spyOn(window, 'close').mockReturnValue(undefined);
openLinksInTabs();

/** Presses what a selector finds; true if the browser was left to do what it does with a press. */
function press(selector: string, keys: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
  document.querySelector(selector)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

beforeEach(() => {
  resetBrowser();
  close.mockClear();
  document.body.innerHTML =
    '<a href="https://pads.example/"><b>Pad</b></a><button type="button">x</button>';
});

describe('a press in the popup', () => {
  it('on a link opens it in a tab, and the popup gives way', async () => {
    expect(press('b')).toBe(false);
    expect(world.opened).toEqual(['https://pads.example/']);
    const { opened } = await browser.storage.session.get('opened');
    expect(opened).toEqual(['pads.example', expect.closeTo(Date.now(), -4)]);
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s is the browser’s own', (key) => {
    expect(press('a', { [key]: true })).toBe(true);
    expect(world.opened).toEqual([]);
  });

  it('on anything else is left alone', () => {
    expect(press('button')).toBe(true);
    expect(world.opened).toEqual([]);
  });
});
