import { groupFarewell } from '../farewells';
import type { Guide } from '../guide';
import { sympa } from '../software/sympa';
import { takeout, takeoutAddress } from '../takeout';

export const googleGroups: Guide = {
  service: 'google-groups',
  out: {
    state: 'open',
    address: takeoutAddress('groups'),
    formats: ['csv', 'mbox'],
    ways: [
      takeout('groups'),
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
