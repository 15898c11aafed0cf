import { exact, type Service } from '../service';

// Web client moved to Chat on 1 Nov 2022 (killedbygoogle gives 2022-11-30).
export const googleHangouts: Service = {
  id: 'google-hangouts',
  name: 'Google Hangouts',
  company: 'Google',
  closedOn: '2022-11-01',
  needs: ['im', 'videoconf'],
  equivalents: ['jitsi', 'matrix', 'xmpp', 'nextcloud-talk'],
  places: [
    { hosts: [exact('hangouts.google.com')] },
    { hosts: [exact('plus.google.com')], paths: [/^\/hangouts(\/|$)/i] },
    { hosts: [exact('talkgadget.google.com')] },
  ],
  seenAt: ['https://hangouts.google.com/', 'https://hangouts.google.com/hangouts/_/abc123'],
};
