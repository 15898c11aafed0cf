// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as fake from '../../fakes/fake-browser';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => fake);

const { browser, resetBrowser } = fake;
const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
const listening = vi.spyOn(globalThis, 'addEventListener');

/** Starts a page in a world of its own, as each page has one. */
async function start(run: () => unknown): Promise<void> {
  vi.resetModules();
  const { startSurface } = await import('../../../src/adapters/pages/start-surface');
  startSurface('map', run);
}

/** Has the browser say of a promise that nobody caught it. */
function refuse(reason: unknown): void {
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
}

/** Has the browser say of an error that nobody caught it. */
function fail(error: unknown): void {
  dispatchEvent(Object.assign(new Event('error'), { error }));
}

const sentence = 'Quelque chose n’a pas marché.';
const untilTold = () => vi.waitFor(() => expect(document.body.textContent).toContain(sentence));
const faultsKept = () => (browser.storage.local.kept.get('faults') ?? []) as { place: string }[];

beforeEach(() => {
  resetBrowser();
  serveLocks();
  told.mockClear();
  listening.mockClear();
  document.body.replaceChildren();
});
afterEach(() => {
  for (const [name, listener] of listening.mock.calls) removeEventListener(name, listener);
});

describe('a page that fails', () => {
  it('says so where it shows nothing yet, as a page of its own', async () => {
    await start(() => undefined);
    refuse(new Error('x'));
    await untilTold();
    expect(document.querySelector('main h1')?.textContent).toBe(sentence);
    expect(document.querySelector('[role=alert]')).not.toBeNull();
  });

  it('stays below the sentence where it stands already', async () => {
    await start(() => {
      document.body.innerHTML = '<main><h1>La carte</h1></main>';
    });
    fail(new TypeError('x'));
    await untilTold();
    expect(document.body.lastElementChild?.textContent).toBe('La carte');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('says so once, and keeps each fault', async () => {
    await start(() => undefined);
    refuse(new Error('x'));
    fail(new Error('y'));
    await vi.waitFor(() => expect(faultsKept()).toHaveLength(2));
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1);
    expect(faultsKept()[0]).toMatchObject({ kind: 'Error', place: 'map' });
  });

  it('offers to try again, and copies its details', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await start(() => undefined);
    refuse(new RangeError('x'));
    await untilTold();
    const [again, copy] = [...document.querySelectorAll('button')];
    expect(again?.textContent).toBe('Réessayer');
    copy?.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('C’est copié.'));
    expect(writeText.mock.lastCall?.[0]).toMatch(/^\S+ map RangeError 0\.1\.0$/);
  });

  it('is none where the browser tells of no error', async () => {
    await start(() => undefined);
    fail(null);
    refuse(new Error('a real one'));
    await untilTold();
    expect(told).toHaveBeenCalledTimes(1);
  });
});
