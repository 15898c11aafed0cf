import { answerWanted, tellSpotted } from '../../adapters/page-messenger';
import { createSpot } from '../../core/spot';
import { watchedPlaces } from '../../core/watched-places';
import { followAddress } from './follow-address';

const spot = createSpot(watchedPlaces(location.hostname));
const current = () => spot(location.href) ?? null;

let told: string | null = null;
const silence = new AbortController();

/** Says what the page is when that changed; `isNew` when the browser has forgotten what we said. */
function tell(isNew = false): void {
  const service = current();
  if (service === told && !(isNew && service)) return;
  told = service;
  if (!tellSpotted(service)) silence.abort();
}

answerWanted(current);
followAddress(tell, silence.signal);
