import { browser } from '../../browser/browser';

/** The milliseconds within which a user who comes back may have found something that does not work. */
const soonInMilliseconds = 60_000;

/** True if a link to this https address was taken in the popup a moment ago, and here the user is again. */
export async function hasReturnedFrom(address: string): Promise<boolean> {
  const { opened } = await browser.storage.session.get('opened');
  const [host, at]: unknown[] = Array.isArray(opened) ? opened : [];
  const isRecent = typeof at === 'number' && Math.abs(Date.now() - at) < soonInMilliseconds;
  return isRecent && host === new URL(address).host;
}
