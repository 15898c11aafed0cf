import { googleDomains } from '../../country-domains';
import { country, exact, type Service } from '../../service';

export const googleGroups: Service = {
  id: 'google-groups',
  name: 'Google Groups',
  company: 'Google',
  needs: ['mailing-list', 'forum'],
  equivalents: ['sympa', 'mailman', 'discourse', 'framagroupes'],
  places: [
    { hosts: [exact('groups.google.com')], notPaths: [/^\/(forum\/#!overview|intl\/)/i] },
    { hosts: [country('groups.google', googleDomains)] },
  ],
  seenAt: ['https://groups.google.com/my-groups', 'https://groups.google.fr/g/exemple-liste'],
};
