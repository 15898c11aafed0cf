import { pagedList } from './paged-list';

/** The fewest events of its own: with fewer, an instance is a trial, or a place without users. */
const fewestEvents = 5;

/** Every Mobilizon that its makers' list knows: places to announce events. */
export const mobilizon = pagedList({
  id: 'mobilizon',
  software: 'Mobilizon',
  about: 'instance_list_mobilizon_about',
  licence: 'instance_list_licence_not_stated',
  // Known to mislead: mobilizon.fr stands under Germany, where its server is.
  place: 'instance_list_place_server',
  address: 'https://instances.joinmobilizon.org/api/v1/instances',
  query: '',
  leastHealth: 50,
  leaveOut: ({ totalLocalEvents }) => {
    if (totalLocalEvents === null) return 'nobody told whether events are kept there';
    return totalLocalEvents < fewestEvents ? 'keeps hardly any event' : null;
  },
  // The list says nothing of who may come in.
  offer: { registration: null, price: null, availability: null },
});
