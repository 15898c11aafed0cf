import { googleDomains } from '../../country-domains';
import { exact, type Service, underCountry } from '../../service';

export const blogger: Service = {
  id: 'blogger',
  name: 'Blogger',
  company: 'Google',
  needs: ['website'],
  equivalents: ['wordpress', 'grav', 'writefreely', 'plume', 'spip', 'dotclear', 'pluxml'],
  places: [
    {
      hosts: [exact('www.blogger.com', 'blogger.com', 'draft.blogger.com')],
      notPaths: [/^\/(about|features|go)/i],
    },
    { hosts: [underCountry('blogspot', googleDomains, 'every blog has its own host')] },
  ],
  seenAt: [
    'https://www.blogger.com/',
    'https://draft.blogger.com/',
    'https://jardinexemple.blogspot.fr/',
  ],
};
