import { exact, type Service } from '../service';

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
      ],
      notPaths: [/^\/(api|downloads?|edustart|start|uswe)(\/|$)/i, /^\/share\/launcher\.js$/i],
    },
    { hosts: [exact('events.teams.microsoft.com')] },
  ],
  seenAt: [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_AbC%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d',
    'https://teams.live.com/v2/',
    'https://teams.cloud.microsoft/',
  ],
};
