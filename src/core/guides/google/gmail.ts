import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { oauthCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';
import { takeout, takeoutAddress } from '../takeout';

export const gmail: Guide = {
  service: 'gmail',
  out: {
    state: 'open',
    address: takeoutAddress('gmail'),
    formats: ['imap', 'mbox'],
    ways: [
      oauthCopy,
      {
        fr: 'Avec Thunderbird, laissez de côté le dossier « Tous les messages » : chaque message y est une deuxième fois, et encore une fois par libellé.',
        en: 'With Thunderbird, leave the folder “All Mail” out: every message stands there a second time, and once more for each label.',
      },
      takeout('gmail'),
    ],
  },
  into: [mailbox],
  leftBehind: {
    fr: 'Les filtres ne suivent pas. Les libellés deviennent des dossiers : un message qui en a deux se retrouve dans les deux.',
    en: 'Filters do not come along. Labels become folders: a message that has two is found in both.',
  },
  farewell: mailFarewell,
  asOf: '2026-11',
  sources: ['technology.kenyon.edu'],
};
