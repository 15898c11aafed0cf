import { groupFarewell } from '../farewells';
import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { sympa } from '../software/sympa';

export const googleGroups: Guide = {
  service: 'google-groups',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/groups',
    formats: ['CSV', 'MBOX'],
    ways: [
      takeout('Google Groups'),
      {
        fr: 'Takeout ne donne que les groupes dont vous êtes propriétaire. Un administrateur peut aussi télécharger la liste des membres.',
        en: 'Takeout gives only the groups you own. An administrator can download the list of members as well.',
      },
    ],
  },
  into: [sympa],
  farewell: groupFarewell,
  asOf: '2026-11',
  sources: [],
};
