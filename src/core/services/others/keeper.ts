import { exact, type Service } from '../service';

export const keeper: Service = {
  id: 'keeper',
  name: 'Keeper',
  company: 'Keeper Security',
  needs: ['password-manager'],
  equivalents: ['vaultwarden', 'passbolt', 'keepass-web'],
  places: [
    {
      hosts: [
        exact(
          'keepersecurity.com',
          'keepersecurity.eu',
          'keepersecurity.ca',
          'keepersecurity.com.au',
          'keepersecurity.jp',
        ),
      ],
      paths: [/^\/vault(\/|$)/i],
    },
  ],
  seenAt: ['https://keepersecurity.eu/vault/', 'https://keepersecurity.com/vault/#detail/AbC'],
};
