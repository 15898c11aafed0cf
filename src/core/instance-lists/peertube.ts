import { pagedList } from './paged-list';

/** Every PeerTube that its makers' list knows: places to put videos. */
export const peertube = pagedList({
  id: 'peertube',
  software: 'PeerTube',
  about: 'instance_list_peertube_about',
  licence: 'instance_list_licence_not_stated',
  place: 'instance_list_place_server',
  address: 'https://instances.joinpeertube.org/api/v1/instances',
  query: '&healthy=true&signup=true',
  leastHealth: 80,
  leaveOut: ({ signupAllowed, userVideoQuota, isNSFW }) => {
    if (isNSFW) return 'is for adults';
    if (userVideoQuota === 0) return 'has no room for videos of new accounts';
    return signupAllowed ? null : 'takes no new accounts';
  },
  offer: { registration: 'free', price: null, availability: 'open' },
});
