import { forPrograms } from '../never-in-use';
import { exact, type Service, unwatched } from '../service';

export const microsoftPlanner: Service = {
  id: 'microsoft-planner',
  name: 'Microsoft Planner',
  company: 'Microsoft',
  needs: ['kanban'],
  equivalents: ['wekan', 'kanboard', 'nextcloud-deck', 'vikunja', 'focalboard'],
  places: [
    {
      hosts: [
        exact(
          'tasks.office.com',
          'planner.cloud.microsoft',
          'planner.microsoft.com',
          'project.microsoft.com',
          'tasks.microsoft.com',
        ),
        unwatched(
          exact(
            'tasks.office365.us',
            'planner.office365.us',
            'tasks.osi.apps.mil',
            'planner.apps.mil',
            'project.microsoft.us',
          ),
        ),
      ],
      pageless: [forPrograms],
    },
  ],
  seenAt: [
    'https://tasks.office.com/exemple.org/fr-FR/Home/Planner/#/plantaskboard?groupId=1&planId=2',
    'https://planner.cloud.microsoft/',
    'https://project.microsoft.com/#:~:text=bonjour',
  ],
};
