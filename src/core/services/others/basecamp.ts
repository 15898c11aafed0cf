import { exact, type Service } from '../service';

export const basecamp: Service = {
  id: 'basecamp',
  name: 'Basecamp',
  company: '37signals',
  needs: ['kanban', 'tasks', 'team-chat'],
  equivalents: ['wekan', 'vikunja', 'kanboard', 'openproject'],
  places: [
    {
      hosts: [exact('3.basecamp.com')],
      notPaths: [/^\/(login|signup|register)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://3.basecamp.com/1234567/projects',
    'https://3.basecamp.com/1234567/buckets/7654321/todosets/1',
  ],
};
