import { exact, type Service } from '../service';

export const googlePasswords: Service = {
  id: 'google-passwords',
  name: 'Google Password Manager',
  company: 'Google',
  isOptIn: true,
  needs: ['password-manager'],
  equivalents: ['vaultwarden', 'nextcloud-passwords', 'keepass-web'],
  places: [
    {
      hosts: [exact('passwords.google.com')],
    },
  ],
  seenAt: ['https://passwords.google.com/', 'https://passwords.google.com/options'],
};
