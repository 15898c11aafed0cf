import { exact, type Service } from '../service';

export const googleTasks: Service = {
  id: 'google-tasks',
  name: 'Google Tasks',
  company: 'Google',
  needs: ['tasks'],
  equivalents: ['nextcloud-tasks', 'vikunja', 'tracks'],
  places: [
    { hosts: [exact('tasks.google.com')] },
    { hosts: [exact('calendar.google.com')], paths: [/^\/calendar\/r\/tasks(\/|$)/i] },
    { hosts: [exact('mail.google.com')], paths: [/^\/tasks(\/|$)/i] },
  ],
  seenAt: ['https://tasks.google.com/', 'https://tasks.google.com:8443/u/1/tasks/'],
};
