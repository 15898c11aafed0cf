import { exact, type Service } from '../service';

export const clickup: Service = {
  id: 'clickup',
  name: 'ClickUp',
  company: 'ClickUp',
  needs: ['kanban', 'tasks'],
  equivalents: ['wekan', 'vikunja', 'kanboard', 'openproject'],
  places: [
    {
      hosts: [exact('app.clickup.com')],
      notPaths: [/^\/(login|signup)(\/|$)/i],
    },
    {
      hosts: [exact('sharing.clickup.com', 'forms.clickup.com')],
    },
  ],
  seenAt: ['https://app.clickup.com/12345/v/l/abc', 'https://sharing.clickup.com/12345/l/h/abc'],
};
