import { describe, expect, it, vi } from 'vitest';
import { chromiumOptions } from '../../../src/tools/browsers/chromium';
import {
  isOfReplacedPage,
  unlessReplaced,
  until,
  WaitedInVainError,
} from '../../../src/tools/browsers/driver';
import { firefoxOptions } from '../../../src/tools/browsers/firefox';

const replaced = new Error('Execution context was destroyed, most likely because of a navigation.');
const typo = new SyntaxError('"#a b[" is not a valid selector');

describe('until', () => {
  it.each([undefined, null, false, 0, ''])('looks again where it sees %j', async (nothing) => {
    const look = vi.fn().mockReturnValueOnce(nothing).mockReturnValue('something');
    expect(await until('there is something', look)).toBe('something');
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks again where the page is just being replaced', async () => {
    const look = vi.fn().mockRejectedValueOnce(replaced).mockResolvedValue('something');
    expect(await until('there is something', look)).toBe('something');
  });

  it.each([
    ['promised', () => Promise.reject(typo)],
    [
      'thrown',
      () => {
        throw typo;
      },
    ],
  ])('throws on every other error at once, %s', async (_, fail) => {
    const look = vi.fn(fail);
    await expect(until('there is something', look)).rejects.toBe(typo);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('says in words what it waited for in vain, and what the page said last', async () => {
    const waiting = until('the popup names Lyon', () => Promise.reject(replaced), 0);
    const error = await waiting.catch((each: unknown) => each);
    expect(error).toBeInstanceOf(WaitedInVainError);
    expect(error).toMatchObject({
      message: 'Waited in vain, 0 ms long, until the popup names Lyon',
      cause: replaced,
    });
  });

  it('takes the words when they are wanted, as they may tell what was seen', async () => {
    let seen = 0;
    const waiting = until(
      () => `there are two; there was ${seen}`,
      () => {
        seen += 1;
        return false;
      },
      0,
    );
    await expect(waiting).rejects.toThrow('there are two; there was 1');
    await expect(waiting).rejects.not.toHaveProperty('cause');
  });
});

describe('a page that is replaced or closed', () => {
  it.each([
    'Protocol error (Runtime.callFunctionOn): Target closed',
    'Protocol error (Input.dispatchKeyEvent): Session closed. Most likely the page has been closed.',
    "Attempted to use detached Frame 'C0FFEE'.",
    'Protocol error (script.callFunction): no such frame Browsing Context with id 4 not found',
    'Protocol error (script.callFunction): no such handle Unable to find an object reference',
    "Protocol error (script.callFunction): unknown error TypeError: right-hand side of 'in' should be an object, got null #buildReturnValue@chrome://remote/content",
  ])('is known by what its driver says: %s', (message) => {
    expect(isOfReplacedPage(new Error(message))).toBe(true);
  });

  it.each([typo, new Error('net::ERR_CONNECTION_REFUSED'), 'Target closed', undefined])(
    'is not what %s tells',
    (error) => {
      expect(isOfReplacedPage(error)).toBe(false);
    },
  );

  it('answers nothing, and is asked no more', async () => {
    expect(await unlessReplaced(Promise.reject(replaced))).toBeUndefined();
    expect(await unlessReplaced(Promise.resolve(4))).toBe(4);
    await expect(unlessReplaced(Promise.reject(typo))).rejects.toBe(typo);
  });
});

describe('the processes of sites', () => {
  const settings = { executablePath: 'browser', profile: 'folder', language: 'fr' };
  const told = (change: { areProcessesShared?: boolean }) =>
    JSON.stringify([
      chromiumOptions({ ...settings, ...change }).args,
      firefoxOptions({ ...settings, ...change }).extraPrefsFirefox,
    ]);
  const sharing = /site-isolation|process-limit|fission|dom\.ipc|frame_rate/g;

  it('are those of users where a person looks on or something is measured', () => {
    expect(told({})).not.toMatch(sharing);
  });

  it('are shared where that is asked for', () => {
    expect(told({ areProcessesShared: true }).match(sharing)).toHaveLength(6);
  });
});
