import { createWatchedSpot } from '../../core/spotting/watched-spot';
import { followAddress } from './follow-address';
import { answerWanted, giveUp, patienceInMilliseconds, tellSpotted } from './messenger';

/** All that a content script does: it says which service of this table the page is, whenever that changes. */
export function runContentScript(table: string): void {
  const spot = createWatchedSpot(table);
  const current = () => spot(location) ?? null;
  let told: string | null = null;
  let isOrphan: boolean | undefined;

  /** Tells what the page is. `isNew` is true where the browser has forgotten what we said. */
  function tell(isNew?: boolean): void {
    // The extension was updated or removed under the page: its successor speaks, or no script does.
    if (isOrphan) return;
    const service = current();
    if (service === told && !(isNew && service)) return;
    told = service;
    const telling = tellSpotted(service);
    isOrphan = !telling;
    const tellLater = () => setTimeout(tellAgain, patienceInMilliseconds, service);
    telling?.catch(tellLater);
  }

  /** Tells the background once more, unless the page is something else by now. */
  function tellAgain(service: string | null): void {
    if (service === told) tellSpotted(service)?.catch(giveUp);
  }

  answerWanted(current);
  followAddress(tell);
}
