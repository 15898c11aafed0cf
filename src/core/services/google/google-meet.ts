import { exact, type Service, unwatched } from '../service';

export const googleMeet: Service = {
  id: 'google-meet',
  name: 'Google Meet',
  company: 'Google',
  needs: ['videoconf'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene', 'nextcloud-talk'],
  places: [
    { hosts: [exact('meet.google.com')], notPaths: [/^\/(about|tutorial|linkredirect)(\/|$)/i] },
    { hosts: [exact('meet.new', 'stream.meet.google.com')] },
    // Duo became Meet in 2022.
    { hosts: [unwatched(exact('duo.google.com', 'duo.app.goo.gl', 'meet.app.goo.gl'))] },
  ],
  seenAt: ['https://meet.google.com/abc-defg-hij?authuser=1&hs=122&pli=1', 'https://meet.new/'],
};
