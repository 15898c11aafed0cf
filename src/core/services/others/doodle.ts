import { exact, type Service, under } from '../service';

export const doodle: Service = {
  id: 'doodle',
  name: 'Doodle',
  company: 'Doodle AG',
  needs: ['date-poll'],
  equivalents: ['framadate', 'rallly', 'opensondage', 'croodle', 'nextcloud-polls', 'dudle'],
  places: [
    {
      hosts: [
        exact('doodle.com', 'www.doodle.com'),
        under('doodle.com', 'an organisation may have its own host'),
      ],
      notHosts: [
        exact('help.doodle.com', 'support.doodle.com', 'blog.doodle.com', 'api.doodle.com'),
      ],
      paths: [
        /^\/([a-z]{2}(_[a-z]{2})?\/)?(dashboard|create(-choice)?|make-a-poll|organize)(\/|$)/i,
        // Each of these alone is the page that presents it.
        /^\/([a-z]{2}(_[a-z]{2})?\/)?(poll|meeting|group-poll|sign-up-sheet|bp|booking-page|mm|1on1|sign-up)\/./i,
        // Of before 2014: the poll's number alone, and its pages.
        /^\/(?=[a-z]*\d)[a-z0-9]{16}(\/|$)/i,
        /^\/((participation|summary)\.html|polls\/wizard\.html)$/i,
      ],
    },
    { hosts: [exact('app.doodle.com', 'beta.doodle.com')] },
  ],
  seenAt: ['https://doodle.com/meeting/participate/id/eVqXabc', 'https://doodle.com./create'],
};
