import { exact, type Service } from '../../service';

export const meetup: Service = {
  id: 'meetup',
  name: 'Meetup',
  company: 'Bending Spoons',
  needs: ['events'],
  equivalents: ['mobilizon', 'gancio'],
  places: [
    {
      hosts: [exact('www.meetup.com', 'meetup.com')],
      notPaths: [/^\/(about|login|register|terms|privacy|media|pro|apps|help|lp)(\/|$)/i, /^\/$/i],
    },
    { hosts: [exact('meetu.ps')] },
  ],
  seenAt: [
    'https://www.meetup.com/fr-FR/exemple-libre/events/123456/',
    'https://meetup.com/home/?ref=https%3A%2F%2Fframapad.org%2Fp%2Fx',
    'https://meetup.com./home/',
  ],
};
