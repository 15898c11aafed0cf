import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const googlePasswords: Guide = {
  service: 'google-passwords',
  out: {
    state: 'open',
    address: 'https://passwords.google.com/options',
    formats: ['csv'],
    ways: ['google-passwords/way_out'],
  },
  into: [vaultwarden, passwords],
  leftBehind: 'google-passwords/left_behind',
  asOf: '2026-11',
  sources: [],
};
