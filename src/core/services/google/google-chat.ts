import { exact, type Service } from '../service';

export const googleChat: Service = {
  id: 'google-chat',
  name: 'Google Chat',
  company: 'Google',
  needs: ['team-chat', 'im'],
  equivalents: ['mattermost', 'rocketchat', 'matrix', 'zulip', 'nextcloud-talk', 'xmpp'],
  places: [
    { hosts: [exact('chat.google.com')], notPaths: [/^\/download(\/|$)/i] },
    {
      hosts: [exact('mail.google.com')],
      paths: [/^\/chat(\/|$)/i],
      notPaths: [/^\/chat\/download(\/|$)/i],
    },
  ],
  seenAt: ['https://chat.google.com/', 'https://mail.google.com/chat/u/0/#chat/space/AAAAxyz'],
};
