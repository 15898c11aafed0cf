import { exact, type Service } from '../service';

export const dashlane: Service = {
  id: 'dashlane',
  name: 'Dashlane',
  company: 'Dashlane',
  needs: ['password-manager'],
  equivalents: ['vaultwarden', 'passbolt', 'keepass-web'],
  places: [
    {
      hosts: [exact('app.dashlane.com')],
      notPaths: [/^\/(login|signup)(\/|$)/i],
    },
  ],
  seenAt: ['https://app.dashlane.com/credentials', 'https://app.dashlane.com/'],
};
