import { exact, type Service } from '../service';

// Consumer Skype closed; data export offered until January 2026.
export const skype: Service = {
  id: 'skype',
  name: 'Skype',
  company: 'Microsoft',
  closedOn: '2025-05-05',
  needs: ['videoconf', 'im'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene', 'nextcloud-talk', 'matrix', 'xmpp', 'jami'],
  places: [
    {
      hosts: [
        exact(
          'web.skype.com',
          'join.skype.com',
          'secure.skype.com',
          'go.skype.com',
          'preview.web.skype.com',
          'meetnow.skype.com',
          'meet.lync.com',
        ),
      ],
    },
    { hosts: [exact('www.skype.com', 'skype.com')] },
  ],
  seenAt: [
    'https://web.skype.com/',
    'https://join.skype.com/AbCdEfGhIj',
    'https://secure.skype.com/portal/overview',
  ],
};
