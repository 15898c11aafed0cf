import { exact, type Service, unwatched } from '../service';

export const microsoftTeams: Service = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  company: 'Microsoft',
  needs: ['team-chat', 'videoconf'],
  equivalents: [
    'mattermost',
    'rocketchat',
    'matrix',
    'zulip',
    'nextcloud-talk',
    'jitsi',
    'bigbluebutton',
  ],
  places: [
    {
      hosts: [
        exact(
          'teams.microsoft.com',
          'teams.live.com',
          'teams.cloud.microsoft',
          'teams.microsoft.us',
          'dod.teams.microsoft.us',
          'gov.teams.microsoft.us',
        ),
        unwatched(
          exact(
            'gcc.teams.microsoft.com',
            'gov.teams.microsoft.com',
            'teams.microsoftonline.cn',
            'www.teams.live.com',
          ),
        ),
      ],
      notPaths: [/^\/(api|downloads?|edustart|start|uswe)(\/|$)/i, /^\/share\/launcher\.js$/i],
    },
    {
      hosts: [
        exact('events.teams.microsoft.com'),
        unwatched(exact('events.gov.teams.microsoft.us', 'events.dod.teams.microsoft.us')),
      ],
    },
  ],
  seenAt: [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbC%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d',
    'https://teams.live.com/v2/',
    'https://teams.cloud.microsoft/',
  ],
};
