import type { InstanceList } from './instance-list';
import { mobilizon } from './mobilizon';
import { peertube } from './peertube';
import { privatebin } from './privatebin';
import { xmppProviders } from './xmpp-providers';

/**
 * The lists of independent hosts that a user may add: always after located hosters, and labelled.
 */
export const instanceLists: readonly InstanceList[] = [
  peertube,
  mobilizon,
  privatebin,
  xmppProviders,
];
