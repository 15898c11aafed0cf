import { exact, type Service } from '../service';

export const meetup: Service = {
  id: 'meetup',
  name: 'Meetup',
  company: 'Bending Spoons',
  needs: ['events'],
  equivalents: ['mobilizon', 'gancio'],
  places: [
    {
      hosts: [exact('www.meetup.com', 'meetup.com')],
      notPaths: [
        /^\/([a-z]{2}(-[a-z]{2})?\/)?(about|login|register|signup|forgot|terms|privacy|cookie-policy|media|apps|help|lp|blog|careers|jobs|press|meetup_api|api|graphql|gql)(\/|$)/i,
        // Alone it presents the offer; below it are networks of groups.
        /^\/([a-z]{2}(-[a-z]{2})?\/)?pro\/?$/i,
        /^\/([a-z]{2}(-[a-z]{2})?\/?)?$/i,
      ],
    },
    { hosts: [exact('meetu.ps')] },
  ],
  seenAt: [
    'https://www.meetup.com/fr-FR/exemple-libre/events/123456/',
    'https://meetup.com/home/?ref=https%3A%2F%2Fframapad.org%2Fp%2Fx',
    'https://meetup.com./home/',
  ],
};
