// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://docs.google.com/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

const aDocument = '/document/d/1AbC/edit';
const aSpreadsheet = '/spreadsheets/d/1AbC/edit';
const noService = '/picker';

const listeners: Listener[] = [];
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime = {
  id: 'chatiere' as string | undefined,
  sendMessage,
  onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
};

/** Which services the background was told of. */
const told = () =>
  sendMessage.mock.calls.map(
    ([message]) => (message as { question: { service: string | null } }).question.service,
  );

/** Goes there as pages do, and lets what that books be done. */
function go(path: string): void {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('navigatesuccess'));
  vi.advanceTimersByTime(0);
}

/** Starts the script on this path, and lets it rest from what it told first. */
async function startOn(path: string): Promise<void> {
  history.replaceState(null, '', path);
  vi.resetModules();
  await import('../../../src/surfaces/content/main');
  rest();
}

/** Lets the time pass for which nothing more is told. */
const rest = () => void vi.advanceTimersByTime(100);

function comeBackFromCache(): void {
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  vi.advanceTimersByTime(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('navigation', new EventTarget());
  runtime.id = 'chatiere';
  sendMessage.mockReset().mockResolvedValue(null);
  listeners.length = 0;
});
afterEach(() => {
  // Silences the script of this test.
  runtime.id = undefined;
  rest();
  go(aSpreadsheet);
  rest();
  go(aDocument);
  vi.useRealTimers();
});

describe('the content script', () => {
  it('tells the service by its id, and nothing of the address', async () => {
    await startOn(aDocument);
    expect(sendMessage.mock.calls).toEqual([
      [{ sender: 'content', name: 'serviceSpotted', question: { service: 'google-docs' } }],
    ]);
  });

  it('says nothing of a page that is no service', async () => {
    await startOn(noService);
    comeBackFromCache();
    expect(told()).toEqual([]);
  });

  it('follows a page that changes its address without loading', async () => {
    await startOn(aDocument);
    go(aSpreadsheet);
    rest();
    go(noService);
    expect(told()).toEqual(['google-docs', 'google-sheets', null]);
  });

  it('tells of changes without end the first, then the last, ten times a second at most', async () => {
    await startOn(aDocument);
    for (let at = 0; at < 1000; at += 1) {
      go([aSpreadsheet, noService, aDocument][at % 3] ?? '');
      vi.advanceTimersByTime(1);
    }
    expect(told().length).toBeLessThanOrEqual(11);
    go(aSpreadsheet);
    rest();
    expect(told().at(-1)).toBe('google-sheets');
    const count = told().length;
    rest();
    expect(told()).toHaveLength(count);
  });

  it('says at once what came back from the cache, also while it rests', async () => {
    await startOn(aDocument);
    go(aSpreadsheet);
    comeBackFromCache();
    expect(told()).toEqual(['google-docs', 'google-sheets', 'google-sheets']);
  });

  it('does not say twice what has not changed', async () => {
    await startOn(aDocument);
    go(`${aDocument}#heading=2`);
    expect(told()).toEqual(['google-docs']);
  });

  it('says it again when the page comes back from the cache, where its icon was reset', async () => {
    await startOn(aDocument);
    comeBackFromCache();
    expect(told()).toEqual(['google-docs', 'google-docs']);
  });

  it('answers what the page is now', async () => {
    await startOn(aDocument);
    go(aSpreadsheet);
    const reply = vi.fn();
    for (const listener of listeners) listener({ name: 'serviceWanted' }, {}, reply);
    expect(reply.mock.calls).toEqual([[{ service: 'google-sheets' }]]);
  });

  it('says it once more where the background could not be reached, unless the page changed', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await startOn(aDocument);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told()).toEqual(['google-docs', 'google-docs']);
    go(aSpreadsheet);
    rest();
    go(noService);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told().slice(2)).toEqual(['google-sheets', null, null]);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    vi.useFakeTimers();
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('falls silent for good once its extension is gone', async () => {
    await startOn(aDocument);
    runtime.id = undefined;
    expect(() => go(aSpreadsheet)).not.toThrow();
    runtime.id = 'chatiere';
    go(aDocument);
    expect(told()).toEqual(['google-docs']);
  });

  it('leaves no trace in the page', async () => {
    const before = document.documentElement.outerHTML;
    const names = Object.keys(globalThis);
    await startOn(aDocument);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.keys(globalThis)).toEqual(names);
  });
});
