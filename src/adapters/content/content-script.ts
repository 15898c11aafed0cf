import { createWatchedSpot } from '../../core/spotting/watched-spot';
import { followAddress } from './follow-address';
import { answerWanted, giveUp, patienceInMilliseconds, tellSpotted } from './messenger';

/**
 * The time, in milliseconds, for which nothing more is told: a page that changes its address without end must not
 * keep the background from other tabs.
 */
const restInMilliseconds = 100;

/**
 * All that a content script does: it says which service of this table the page is, whenever that changes. Of changes
 * in quick succession it says the first, and then the last.
 */
export function runContentScript(table: string): void {
  const spot = createWatchedSpot(table);
  const current = () => spot(location) ?? null;
  let told: string | null = null;
  let isOrphan: boolean | undefined;
  let isResting: boolean | undefined;

  /** Tells what the page is. `isNew` is true where the browser has forgotten what we said. */
  function tell(isNew?: boolean): void {
    // The extension was updated or removed under the page: its successor speaks, or no script does.
    if (isOrphan || (isResting && !isNew)) return;
    const service = current();
    if (service === told && !(isNew && service)) return;
    told = service;
    const telling = tellSpotted(service);
    isOrphan = !telling;
    const tellLater = () => setTimeout(tellAgain, patienceInMilliseconds, service);
    telling?.catch(tellLater);
    isResting = true;
    setTimeout(goOn, restInMilliseconds);
  }

  /** Tells what the page has become meanwhile. */
  function goOn(): void {
    isResting = false;
    tell();
  }

  /** Tells the background once more, unless the page is something else by now. */
  function tellAgain(service: string | null): void {
    if (service === told) tellSpotted(service)?.catch(giveUp);
  }

  answerWanted(current);
  followAddress(tell);
}
