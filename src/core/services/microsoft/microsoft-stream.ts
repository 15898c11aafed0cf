import { exact, type Service } from '../service';

export const microsoftStream: Service = {
  id: 'microsoft-stream',
  name: 'Microsoft Stream',
  company: 'Microsoft',
  isOptIn: true,
  needs: ['video-hosting'],
  equivalents: ['peertube', 'mediacms'],
  places: [
    {
      hosts: [exact('stream.cloud.microsoft', 'web.microsoftstream.com')],
    },
  ],
  seenAt: [
    'https://stream.cloud.microsoft/',
    'https://web.microsoftstream.com/video/1a2b3c4d-1a2b-3c4d-5e6f-1a2b3c4d5e6f',
  ],
};
