import { forPrograms, signIn } from '../never-in-use';
import { exact, label, type Service, under } from '../service';

export const slack: Service = {
  id: 'slack',
  name: 'Slack',
  company: 'Salesforce',
  needs: ['team-chat'],
  equivalents: ['mattermost', 'rocketchat', 'zulip', 'matrix', 'nextcloud-talk'],
  places: [
    {
      hosts: [exact('app.slack.com')],
      notPaths: [/^\/(block-kit-builder|app-settings|workspace-signin)(\/|$)/i, signIn],
      pageless: [forPrograms],
    },
    {
      hosts: [
        under('slack.com', 'every workspace has its own host'),
        under('slack-gov.com', 'every administration has its own host'),
      ],
      notHosts: [
        exact(
          'app.slack.com',
          'api.slack.com',
          'files.slack.com',
          'status.slack.com',
          'www.slack.com',
          'my.slack.com',
          'edgeapi.slack.com',
          'a.slack.com',
          'help.slack.com',
          'hooks.slack.com',
          'mcp.slack.com',
          'slackb.slack.com',
          'join-invite.slack.com',
          'api.slack-gov.com',
          'files.slack-gov.com',
          'hooks.slack-gov.com',
          'status.slack-gov.com',
          'www.slack-gov.com',
        ),
        label(/^wss-/, 'slack.com', 'sockets, not pages'),
      ],
      notPaths: [/^\/(sign_in_with_password|forgot|sso|services\/export|beacon)(\/|$)/i, signIn],
      pageless: [forPrograms],
    },
    { hosts: [exact('slack.com')], paths: [/^\/app_redirect(\/|$)/i] },
    { hosts: [exact('slack-files.com')] },
  ],
  seenAt: [
    'https://app.slack.com/client/T0AbC/C0AbC',
    'https://exemple.slack.com/messages/general/',
    'https://join.slack.com/t/exemple/shared_invite/zt-abc',
  ],
};
