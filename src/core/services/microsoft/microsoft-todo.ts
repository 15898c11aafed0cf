import { forPrograms } from '../never-in-use';
import { exact, type Service, unwatched } from '../service';

export const microsoftTodo: Service = {
  id: 'microsoft-todo',
  name: 'Microsoft To Do',
  company: 'Microsoft',
  needs: ['tasks'],
  equivalents: ['nextcloud-tasks', 'vikunja', 'tracks'],
  places: [
    {
      hosts: [
        exact('to-do.live.com', 'to-do.office.com', 'to-do.microsoft.com', 'to-do.cloud.microsoft'),
        unwatched(exact('to-do.office365.us', 'to-do.microsoft.us', 'to-do.osi.apps.mil')),
      ],
      pageless: [forPrograms],
    },
    // The home of this one presents the app.
    { hosts: [exact('todo.microsoft.com')], paths: [/^\/(tasks|sharing)(\/|$)/i] },
  ],
  seenAt: [
    'https://to-do.live.com/tasks/today',
    'https://to-do.microsoft.com/sharing?InvitationToken=abc',
    'https://to-do.office.com/tasks/planned',
  ],
};
