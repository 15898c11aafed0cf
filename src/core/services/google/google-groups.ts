import { googleDomains } from '../country-domains';
import { country, type Service } from '../service';

export const googleGroups: Service = {
  id: 'google-groups',
  name: 'Google Groups',
  company: 'Google',
  needs: ['mailing-list', 'forum'],
  equivalents: ['sympa', 'mailman', 'discourse', 'framagroupes'],
  places: [
    {
      hosts: [country('groups.google', googleDomains)],
      notPaths: [/^\/(intl|googlegroups)(\/|$)/i],
    },
  ],
  seenAt: ['https://groups.google.com/my-groups', 'https://groups.google.fr/g/exemple-liste'],
};
