import { answerWanted, tellSpotted } from '../../adapters/page-messenger';
import { createWatchedSpot } from '../../core/watched-hosts';
import { watchedTable } from '../../core/watched-table';
import { followAddress } from './follow-address';

const spot = createWatchedSpot(watchedTable);
const current = () => spot(location) ?? null;

let told: string | null = null;
let isOrphan = false;

/** Says what the page is when that changed; `isNew` when the browser has forgotten what we said. */
function tell(isNew = false): void {
  // The extension was updated or removed under the page: its successor speaks, or nobody.
  if (isOrphan) return;
  const service = current();
  if (service === told && !(isNew && service)) return;
  told = service;
  isOrphan = !tellSpotted(service);
}

answerWanted(current);
followAddress(tell);
