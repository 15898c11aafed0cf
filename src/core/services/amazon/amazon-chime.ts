import { exact, type Service } from '../service';

// Application support ended (the SDK lives on).
export const amazonChime: Service = {
  id: 'amazon-chime',
  name: 'Amazon Chime',
  company: 'Amazon',
  closedOn: '2026-02-20',
  needs: ['videoconf', 'team-chat'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene', 'nextcloud-talk', 'mattermost'],
  places: [{ hosts: [exact('app.chime.aws', 'chime.aws', 'www.chime.aws')] }],
  seenAt: [
    'https://app.chime.aws/meetings/1234567890',
    'https://chime.aws/1234567890?x=1',
    'https://app.chime.aws./check',
  ],
};
