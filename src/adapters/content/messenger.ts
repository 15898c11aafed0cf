import type { Envelope, EnvelopeToPage, Messages, NameFrom } from '../../core/messages';
import type { NudgeChoice, NudgePill } from '../../core/nudge/pill';

/**
 * The part of the browser's API that content scripts need; the polyfill would be twice its size.
 */
type PageRuntime = {
  /** The extension's id; undefined once the extension was updated or removed under the page. */
  id?: string;
  sendMessage(message: Envelope<NameFrom<'content'>>): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (
        message: EnvelopeToPage,
        sender: unknown,
        reply: (answer: unknown) => void,
      ) => void,
    ): void;
  };
};

/** The script's global object. Firefox knows `chrome` too, and gives promises under it. */
type World = { chrome?: { runtime?: PageRuntime } };

function runtime(): PageRuntime | undefined {
  const found = (globalThis as World).chrome?.runtime;
  return found?.id ? found : undefined;
}

/**
 * Lets a second try be refused: what a page is will be told with its next address, and a pill comes again. The
 * `ignore` of other realms would cost every page its reason.
 */
export const giveUp = () => {};

/** The time, in milliseconds, that a background may take to be replaced. */
export const patienceInMilliseconds = 1000;

/**
 * Tells the background which service the page is; null for none. Rejects where the background is
 * just being replaced, and can't be reached. Undefined where the extension is gone: this script
 * should fall silent.
 */
export function tellSpotted(service: string | null): Promise<unknown> | undefined {
  return runtime()?.sendMessage({
    sender: 'content',
    name: 'serviceSpotted',
    question: { service },
  });
}

/** Answers the popup's question what the page is now. */
export function answerWanted(current: () => string | null): void {
  runtime()?.onMessage.addListener((message, _sender, reply) => {
    if (message?.name === 'serviceWanted') reply({ service: current() });
  });
}

/**
 * Hears what the pill shall show, once: a later one is for the script that came in after this one.
 * `withdrawn` is told the service that the page is, whenever that changes; null for none.
 */
export function hearNudge(
  offered: (pill: NudgePill) => Messages['nudgeOffered']['answer'],
  withdrawn: (service: string | null) => void,
): void {
  let isHeard = false;
  runtime()?.onMessage.addListener((message, _sender, reply) => {
    if (message?.name === 'nudgeWithdrawn') withdrawn(message.question.service);
    if (message?.name !== 'nudgeOffered') return;
    if (isHeard) withdrawn(null);
    else reply(offered(message.question));
    isHeard = true;
  });
}

/**
 * Tells the background what the user chose, a second time where it was just being replaced. Where
 * the extension is gone, nothing hears it.
 */
export function tellNudgeAnswer(chosen: NudgeChoice): void {
  const send = () =>
    runtime()?.sendMessage({ sender: 'content', name: 'nudgeAnswered', question: { chosen } });
  const sendAgain = () => send()?.catch(giveUp);
  const sendLater = () => setTimeout(sendAgain, patienceInMilliseconds);
  send()?.catch(sendLater);
}
