import type { Envelope } from '../core/messages';

/** What the page script needs of the browser; the polyfill would be twice its size. */
type PageRuntime = {
  /** undefined once the extension was updated or removed under the page. */
  id?: string;
  sendMessage(message: Envelope): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: Envelope, sender: unknown, reply: (answer: unknown) => void) => void,
    ): void;
  };
};

/** Firefox knows this name too, and gives promises under it. */
type World = { chrome?: { runtime?: PageRuntime } };

function runtime(): PageRuntime | undefined {
  const found = (globalThis as World).chrome?.runtime;
  return found?.id ? found : undefined;
}

/** Tells the background. False: the extension is gone, and this script should fall silent. */
export function tellSpotted(service: string | null): boolean {
  const found = runtime();
  // A background that is just being replaced can't be reached: the next change will tell it.
  found?.sendMessage({ name: 'serviceSpotted', question: { service } }).catch(() => undefined);
  return found !== undefined;
}

/** Answers the popup's question what the page is now. */
export function answerWanted(current: () => string | null): void {
  runtime()?.onMessage.addListener((message, _sender, reply) => {
    if (message?.name === 'serviceWanted') reply({ service: current() });
  });
}
