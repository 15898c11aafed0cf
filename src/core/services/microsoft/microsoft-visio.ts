import { exact, type Service } from '../service';

export const microsoftVisio: Service = {
  id: 'microsoft-visio',
  name: { fr: 'Visio en ligne', en: 'Visio for the web' },
  company: 'Microsoft',
  isOptIn: true,
  needs: ['diagram'],
  equivalents: ['drawio'],
  places: [
    {
      hosts: [exact('visio.cloud.microsoft')],
    },
  ],
  seenAt: ['https://visio.cloud.microsoft/', 'https://visio.cloud.microsoft/create'],
};
