import { exact, type Service } from '../service';

export const appleFreeform: Service = {
  id: 'apple-freeform',
  name: 'Freeform',
  company: 'Apple',
  needs: ['whiteboard'],
  equivalents: ['excalidraw', 'nextcloud-whiteboard', 'wbo'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/freeform(\/|$)/i],
    },
  ],
  seenAt: ['https://www.icloud.com/freeform', 'https://www.icloud.com/freeform/0dAbC#Titre'],
};
