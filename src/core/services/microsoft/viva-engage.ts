import { forPrograms } from '../never-in-use';
import { exact, type Service } from '../service';

export const vivaEngage: Service = {
  id: 'viva-engage',
  name: 'Viva Engage (Yammer)',
  company: 'Microsoft',
  needs: ['social-network', 'team-chat'],
  equivalents: ['humhub', 'mattermost', 'elgg', 'movim'],
  places: [
    {
      hosts: [exact('www.yammer.com', 'yammer.com', 'web.yammer.com')],
      notPaths: [/^\/(about|dialog|login|oauth2|product|saml|session|signup)(\/|$)/i],
      pageless: [forPrograms],
    },
    { hosts: [exact('engage.cloud.microsoft')], pageless: [forPrograms] },
  ],
  seenAt: [
    'https://engage.cloud.microsoft/main/feed',
    'https://www.yammer.com/exemple.org/',
    'https://web.yammer.com/main/threads/eyJf//',
  ],
};
