import { type AnsweredName, type Messages, type NameFrom, senderKinds } from '../../core/messages';
import { browser } from '../browser/browser';
import { logFault, reportFault } from '../browser/faults';
import { kindOf, readContentQuestion, type Sender } from './senders';

/** One function for each message that the background answers; leaving one out does not compile. */
export type Answerers = {
  [Name in AnsweredName]: (
    question: Messages[Name]['question'],
    sender: Sender,
  ) => Promise<Messages[Name]['answer']>;
};

/** A message that may be answered: who may send it is known, its question not read yet. */
type Heard = { name: AnsweredName; question: unknown };

type Reply = (question: unknown, sender: Sender) => Promise<unknown>;

/**
 * Answers messages, of the senders that may send them. Those of other names, shapes and senders are
 * left alone.
 */
export function answer(answerers: Answerers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!isHeard(message, sender)) return undefined;
    const { name, question } = message;
    const reply = answerers[name] as Reply;
    const isFromPage = senderKinds[name] === 'page';
    const read = isFromPage
      ? null
      : readContentQuestion(name as NameFrom<'content'>, question, sender);
    if (read === undefined) return undefined;
    const replied = read
      ? reply(read, sender)
      : readLater(name as NameFrom<'page'>, question).then((asked) => reply(asked, sender));
    return replied.catch((error) => {
      // Of a private tab, nothing is kept.
      const report = sender.tab?.incognito ? logFault : reportFault;
      report(error, name);
      throw error;
    });
  });
}

/** Reads what a page asks: what that takes is run when it is wanted. */
async function readLater(name: NameFrom<'page'>, question: unknown): Promise<unknown> {
  return (await import('../../core/message-questions')).readPageQuestion(name, question);
}

function isHeard(message: unknown, sender: Sender): message is Heard {
  if (typeof message !== 'object' || message === null) return false;
  if (!('name' in message && 'question' in message && 'sender' in message)) return false;
  const { name, sender: kind } = message;
  if (typeof name !== 'string' || !Object.hasOwn(senderKinds, name)) return false;
  return senderKinds[name as AnsweredName] === kind && kindOf(sender) === kind;
}
