import { answerers } from '../../src/adapters/background/answerers';
import { type Answerers, answer } from '../../src/adapters/background/message-listener';

/** Lets the real background answer the messages of the fake browser, save what a test answers itself. */
export function startBackground(changes: Partial<Answerers> = {}): void {
  answer({ ...answerers, ...changes });
}
