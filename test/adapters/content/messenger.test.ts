import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerWanted,
  tellNudgeAnswer,
  tellSpotted,
} from '../../../src/adapters/content/messenger';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

/** The browser's own API as a content script finds it. */
function pageRuntime(id: string | undefined = 'chatiere') {
  const listeners: Listener[] = [];
  return {
    id,
    listeners,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(async () => null),
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
  };
}

/** What a script finds once its extension was updated or removed. */
const orphaned = { ...pageRuntime(), id: undefined };

beforeEach(() => {
  vi.stubGlobal('chrome', undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('telling what was spotted', () => {
  it('sends the id of the service and nothing else', () => {
    const runtime = pageRuntime();
    vi.stubGlobal('chrome', { runtime });
    expect(tellSpotted('gmail')).toBeInstanceOf(Promise);
    expect(tellSpotted(null)).toBeInstanceOf(Promise);
    expect(runtime.sendMessage.mock.calls).toEqual([
      [{ sender: 'content', name: 'serviceSpotted', question: { service: 'gmail' } }],
      [{ sender: 'content', name: 'serviceSpotted', question: { service: null } }],
    ]);
  });

  it('tells where the background can not be reached', async () => {
    const sendMessage = async () => {
      throw new Error('Receiving end does not exist.');
    };
    vi.stubGlobal('chrome', { runtime: { ...pageRuntime(), sendMessage } });
    await expect(tellSpotted('gmail')).rejects.toThrow('Receiving end');
  });

  it('says so, and does not throw, where the extension is gone', () => {
    vi.stubGlobal('chrome', { runtime: orphaned });
    expect(tellSpotted('gmail')).toBeUndefined();
    expect(orphaned.sendMessage).not.toHaveBeenCalled();
  });

  it('says so where even the API is gone', () => {
    vi.stubGlobal('chrome', {});
    expect(tellSpotted('gmail')).toBeUndefined();
  });
});

describe('telling what was chosen in the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says it a second time where the background was just being replaced, and no third', async () => {
    const runtime = pageRuntime();
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    vi.stubGlobal('chrome', { runtime });
    tellNudgeAnswer('never');
    await vi.advanceTimersByTimeAsync(10_000);
    const message = { sender: 'content', name: 'nudgeAnswered', question: { chosen: 'never' } };
    expect(runtime.sendMessage.mock.calls).toEqual([[message], [message]]);
  });

  it('says it once where it is heard, and does not throw where the extension is gone', async () => {
    const runtime = pageRuntime();
    vi.stubGlobal('chrome', { runtime });
    tellNudgeAnswer('never');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
    vi.stubGlobal('chrome', { runtime: orphaned });
    tellNudgeAnswer('never');
  });
});

describe('a content script', () => {
  it('says that the extension is gone where there is no API at all', () => {
    expect(tellSpotted('gmail')).toBeUndefined();
    expect(() => answerWanted(() => 'gmail')).not.toThrow();
  });
});

describe('answering what the page is', () => {
  it('tells what it is at that moment', () => {
    const runtime = pageRuntime();
    vi.stubGlobal('chrome', { runtime });
    let service: string | null = 'gmail';
    answerWanted(() => service);
    service = 'google-docs';
    const reply = vi.fn();
    for (const listener of runtime.listeners) {
      listener({ name: 'serviceWanted', question: null }, {}, reply);
    }
    expect(reply.mock.calls).toEqual([[{ service: 'google-docs' }]]);
  });

  it.each([[{ name: 'serviceSpotted' }], [undefined], ['serviceWanted'], [null]])(
    'leaves other messages alone: %j',
    (message) => {
      const runtime = pageRuntime();
      vi.stubGlobal('chrome', { runtime });
      answerWanted(() => 'gmail');
      const reply = vi.fn();
      for (const listener of runtime.listeners) {
        expect(listener(message, {}, reply)).toBeUndefined();
      }
      expect(runtime.listeners).toHaveLength(1);
      expect(reply).not.toHaveBeenCalled();
    },
  );
});
