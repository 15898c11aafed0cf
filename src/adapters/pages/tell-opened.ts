import { ignore } from '../../core/ignore';
import { ask } from '../browser/messenger';

/** Tells the background that a page was opened, once the page stands: what is due is asked soon. */
export async function tellOpened(): Promise<void> {
  await ignore(ask('pageOpened', null), 'the alarm of the day rings without it');
}
