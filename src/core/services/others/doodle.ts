import { exact, type Service } from '../../service';

export const doodle: Service = {
  id: 'doodle',
  name: 'Doodle',
  company: 'Doodle AG',
  needs: ['date-poll'],
  equivalents: ['framadate', 'rallly', 'opensondage', 'croodle', 'nextcloud-polls', 'dudle'],
  places: [
    {
      hosts: [exact('doodle.com', 'www.doodle.com')],
      paths: [
        /^\/(([a-z]{2}|[a-z]{2}_[A-Z]{2})\/)?(poll|meeting|group-poll|sign-up-sheet|bp|booking-page|dashboard|create(-choice)?|make-a-poll|mm|organize|1on1|sign-up)(\/|$|\?)/i,
      ],
    },
    { hosts: [exact('app.doodle.com', 'beta.doodle.com')] },
  ],
  seenAt: ['https://doodle.com/meeting/participate/id/eVqXabc', 'https://doodle.com./create'],
};
