import { exact, type Service, under } from '../service';

export const monday: Service = {
  id: 'monday',
  name: 'monday.com',
  company: 'monday.com',
  needs: ['kanban', 'tasks'],
  equivalents: ['wekan', 'vikunja', 'kanboard', 'openproject'],
  places: [
    {
      hosts: [under('monday.com', 'every organisation has its own host')],
      notHosts: [
        exact(
          'www.monday.com',
          'support.monday.com',
          'auth.monday.com',
          'api.monday.com',
          'developer.monday.com',
          'community.monday.com',
          'blog.monday.com',
        ),
      ],
      notPaths: [/^\/(login|signup|register)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://exemple.monday.com/boards/1234567890',
    'https://exemple.monday.com/workspaces/12345',
  ],
};
