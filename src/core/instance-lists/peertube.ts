import { instanceIndex } from './joinable-list';

/** Every PeerTube that its makers' list knows: places to put videos. */
export const peertube = instanceIndex({
  id: 'peertube',
  name: 'PeerTube instances',
  software: 'PeerTube',
  about: 'index_peertube_about',
  licence: 'index_licence_not_stated',
  place: 'index_place_server',
  address: 'https://instances.joinpeertube.org/api/v1/instances',
  query: '&healthy=true&signup=true',
  leastHealth: 80,
  leaveOut: ({ signupAllowed, isNSFW }) => {
    if (isNSFW) return 'is for adults';
    return signupAllowed ? null : 'takes no new accounts';
  },
  offer: { registration: 'free', price: null, availability: 'open' },
});
