import { exact, type Service } from '../service';

export const facetime: Service = {
  id: 'facetime',
  name: 'FaceTime',
  company: 'Apple',
  needs: ['videoconf'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene', 'nextcloud-talk'],
  places: [{ hosts: [exact('facetime.apple.com')] }],
  seenAt: [
    'https://facetime.apple.com/join?lang=fr#v=1&p=abc&k=def',
    'https://facetime.apple.com/join/#v=1&p=xyz&k=ghi',
  ],
};
