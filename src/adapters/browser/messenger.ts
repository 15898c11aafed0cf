import type { Envelope, MessageName, Messages } from '../../core/messages';
import { browser, type Runtime } from './browser';

type Question<Name extends MessageName> = Messages[Name]['question'];
type Answer<Name extends MessageName> = Messages[Name]['answer'];

/**
 * Firefox loses a message, about one in fifty of them, that meets the background in the instant it is
 * stopped as idle. It says then that nobody received it, as it does when the background is stopped before
 * it has answered: so whatever is asked must be the same done twice as done once. These are the waits
 * before each further try.
 */
const waitsInMilliseconds = [50, 250];

/** What Chromium and Firefox say, in English whatever the language, where nobody received a message. */
const unheard = /receiving end does not exist/i;

/** Asks the background. Rejects where nobody answers. */
export async function ask<Name extends MessageName>(
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  const send = () => browser.runtime.sendMessage({ name, question }) as Promise<Answer<Name>>;
  for (const wait of waitsInMilliseconds) {
    try {
      return await send();
    } catch (error) {
      if (!unheard.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return send();
}

/** Asks the scripts in the page of a tab. Rejects where there is none. */
export async function askPage<Name extends MessageName>(
  tabId: number,
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  return (await browser.tabs.sendMessage(tabId, { name, question })) as Answer<Name>;
}

/** How long a busy page may take to answer; one that shows a dialog may never do. */
const patienceInMilliseconds = 150;

/** The same, without waiting for long. undefined: there is nobody; null: no answer yet. Never rejects. */
export async function askBusyPage<Name extends MessageName>(
  tabId: number,
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name> | undefined | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patienceInMilliseconds, null);
  });
  const asked = askPage(tabId, name, question).catch(() => undefined);
  const answer = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answer;
}

/** Which messages the background answers: all but those that go to content scripts. */
type Answered = Exclude<MessageName, 'serviceWanted' | 'nudgeOffered' | 'nudgeWithdrawn'>;

/** One function a message; leaving one out does not compile. */
export type Answerers = {
  [Name in Answered]: (
    question: Question<Name>,
    sender: Runtime.MessageSender,
  ) => Promise<Answer<Name>>;
};

/** Answers messages; those of other names or shapes are left alone. */
export function answer(answerers: Answerers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, answerers)) return undefined;
    const reply = answerers[message.name] as (
      question: unknown,
      sender: Runtime.MessageSender,
    ) => Promise<unknown>;
    return reply(message.question, sender);
  });
}

function isEnvelope(message: unknown, answerers: Answerers): message is Envelope<Answered> {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    'question' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(answerers, message.name)
  );
}
