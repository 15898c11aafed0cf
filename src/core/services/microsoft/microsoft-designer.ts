import { exact, type Service } from '../service';

export const microsoftDesigner: Service = {
  id: 'microsoft-designer',
  name: 'Microsoft Designer',
  company: 'Microsoft',
  isOptIn: true,
  needs: ['design'],
  equivalents: ['penpot'],
  places: [
    {
      hosts: [exact('designer.microsoft.com')],
    },
  ],
  seenAt: ['https://designer.microsoft.com/', 'https://designer.microsoft.com/design'],
};
