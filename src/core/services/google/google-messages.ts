import { exact, type Service } from '../service';

export const googleMessages: Service = {
  id: 'google-messages',
  name: 'Google Messages',
  company: 'Google',
  isOptIn: true,
  needs: ['im'],
  equivalents: ['matrix', 'xmpp', 'delta-chat'],
  places: [
    {
      hosts: [exact('messages.google.com')],
      paths: [/^\/web(\/|$)/i],
    },
  ],
  seenAt: [
    'https://messages.google.com/web/conversations',
    'https://messages.google.com/web/authentication',
  ],
};
