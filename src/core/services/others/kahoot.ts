import { forPrograms, signIn } from '../never-in-use';
import { exact, type Service } from '../service';

export const kahoot: Service = {
  id: 'kahoot',
  name: 'Kahoot!',
  company: 'Kahoot',
  needs: ['e-learning'],
  equivalents: ['classquiz', 'digistorm', 'moodle', 'mobiquiz'],
  places: [
    {
      hosts: [
        exact(
          'kahoot.it',
          'create.kahoot.it',
          'play.kahoot.it',
          'controller.kahoot.it',
          'embed.kahoot.it',
        ),
      ],
      notPaths: [signIn],
      pageless: [forPrograms],
    },
    { hosts: [exact('kahoot.com')], paths: [/^\/challenge(\/|$)/i] },
  ],
  seenAt: ['https://create.kahoot.it/creator/abc-def', 'https://kahoot.it/'],
};
