import type { Envelope, MessageName, Messages } from '../../core/messages';
import { browser, type Runtime } from '../browser/browser';
import { logFault, reportFault } from '../browser/faults';

/** The messages that the background answers: all but those that go to content scripts. */
type Answered = Exclude<MessageName, 'serviceWanted' | 'nudgeOffered' | 'nudgeWithdrawn'>;

/** One function for each message that the background answers; leaving one out does not compile. */
export type Answerers = {
  [Name in Answered]: (
    question: Messages[Name]['question'],
    sender: Runtime.MessageSender,
  ) => Promise<Messages[Name]['answer']>;
};

/** Answers messages; those of other names or shapes are left alone. */
export function answer(answerers: Answerers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, answerers)) return undefined;
    const reply = answerers[message.name] as (
      question: unknown,
      sender: Runtime.MessageSender,
    ) => Promise<unknown>;
    return reply(message.question, sender).catch((error) => {
      // Of a private tab, nothing is kept.
      const report = sender.tab?.incognito ? logFault : reportFault;
      report(error, message.name);
      throw error;
    });
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
