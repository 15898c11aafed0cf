import { exact, type Service } from '../service';

export const icloud: Service = {
  id: 'icloud',
  name: 'iCloud home',
  company: 'Apple',
  needs: ['file-sync', 'email', 'calendar', 'contacts', 'photo-hosting'],
  equivalents: ['nextcloud', 'yunohost', 'cozy'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/*$/i, /^\/(home|settings|find|recovery)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.icloud.com/home',
    'https://www.icloud.com.cn/?ref=https%3A%2F%2Fframapad.org%2Fp%2Fx',
    'https://beta.icloud.com/',
  ],
};
