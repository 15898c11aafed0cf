import type { Membership } from '../../../core/directory/hoster';
import { ignore } from '../../../core/ignore';
import { readHoster } from '../../store/hosters';

/**
 * Reads a hoster's membership of CHATONS. Null where none is told, or there is no database here.
 */
export async function readMembership(hosterId: string): Promise<Membership | null> {
  const hoster = await ignore(readHoster(hosterId), 'there is no database here');
  return hoster?.membership ?? null;
}
