import { exact, type Service } from '../service';

export const nordpass: Service = {
  id: 'nordpass',
  name: 'NordPass',
  company: 'Nord Security',
  needs: ['password-manager'],
  equivalents: ['vaultwarden', 'passbolt', 'keepass-web'],
  places: [{ hosts: [exact('app.nordpass.com')], notPaths: [/^\/(login|register|signup)(\/|$)/i] }],
  seenAt: ['https://app.nordpass.com/', 'https://app.nordpass.com/passwords'],
};
