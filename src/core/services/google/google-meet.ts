import { exact, type Service } from '../service';

export const googleMeet: Service = {
  id: 'google-meet',
  name: 'Google Meet',
  company: 'Google',
  needs: ['videoconf'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene', 'nextcloud-talk'],
  places: [
    { hosts: [exact('meet.google.com')], notPaths: [/^\/(about|tutorial|linkredirect)(\/|$)/i] },
    { hosts: [exact('meet.new', 'stream.meet.google.com')] },
  ],
  seenAt: ['https://meet.google.com/abc-defg-hij?authuser=1&hs=122&pli=1', 'https://meet.new/'],
};
