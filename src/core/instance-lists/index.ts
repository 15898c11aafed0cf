import type { IndexSource } from './instance-list';
import { mobilizon } from './mobilizon';
import { peertube } from './peertube';
import { privatebin } from './privatebin';
import { xmppProviders } from './xmpp-providers';

/** The lists of independent hosts that a user may add: always after located hosters, and labelled. */
export const indexes: readonly IndexSource[] = [peertube, mobilizon, privatebin, xmppProviders];
