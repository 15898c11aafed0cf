import { exact, type HostRule, label, unwatched } from './service';

/** The hosts of Facebook, on which its groups, events and messages live too. */
export const facebookHosts: readonly HostRule[] = [
  exact(
    'www.facebook.com',
    'web.facebook.com',
    'm.facebook.com',
    'facebook.com',
    'touch.facebook.com',
    'mbasic.facebook.com',
    'mobile.facebook.com',
  ),
  label(
    /^([a-z]{2}-[a-z]{2}|0|free|x)$/,
    'facebook.com',
    'one host per language, and some for few networks and devices',
  ),
  unwatched(
    exact(
      'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion',
      'm.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion',
      'www.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion',
    ),
  ),
];
