import { answerWanted, tellSpotted } from '../../adapters/page-messenger';
import { readAddress, serviceAt } from '../../core/spot';
import { candidatesOn } from '../../core/watched-hosts';
import { watchedTable } from '../../core/watched-table';
import { followAddress } from './follow-address';

function current(): string | null {
  const address = readAddress(location);
  return (address && serviceAt(address, candidatesOn(address.host, watchedTable))) ?? null;
}

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
