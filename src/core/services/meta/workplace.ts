import { exact, type Service, under } from '../service';

// Read-only from 2025-09-01, closed 2026-06-01.
export const workplace: Service = {
  id: 'workplace',
  name: 'Workplace from Meta',
  company: 'Meta',
  closedOn: '2026-06-01',
  needs: ['team-chat', 'social-network'],
  equivalents: ['mattermost', 'humhub', 'rocketchat', 'zulip', 'matrix'],
  places: [
    {
      hosts: [
        under('workplace.com', 'every organisation had its own host'),
        under('facebook.work', 'every organisation had its own host'),
      ],
      notHosts: [exact('graph.workplace.com', 'scim.workplace.com')],
    },
  ],
  seenAt: [
    'https://exemple.workplace.com/groups/123456789',
    'https://my.workplace.com/',
    'https://exemple.facebook.work/?utm_source=lettre&fbclid=AbC&gclid=123',
  ],
};
