import { exact, type Service, under } from '../../service';

export const slack: Service = {
  id: 'slack',
  name: 'Slack',
  company: 'Salesforce',
  needs: ['team-chat'],
  equivalents: ['mattermost', 'rocketchat', 'zulip', 'matrix', 'nextcloud-talk'],
  places: [
    { hosts: [exact('app.slack.com')] },
    {
      hosts: [under('slack.com', 'every account has its own host')],
      notHosts: [
        exact(
          'api.slack.com',
          'files.slack.com',
          'status.slack.com',
          'www.slack.com',
          'slack.com',
          'my.slack.com',
          'edgeapi.slack.com',
          'a.slack.com',
          'help.slack.com',
          'hooks.slack.com',
          'mcp.slack.com',
          'wss-primary.slack.com',
          'slackb.slack.com',
          'join-invite.slack.com',
        ),
      ],
    },
  ],
  seenAt: [
    'https://app.slack.com/client/T0AbC/C0AbC',
    'https://exemple.slack.com/messages/general/',
    'https://join.slack.com/t/exemple/shared_invite/zt-abc',
  ],
};
