import { exact, type Service } from '../service';

export const klaxoon: Service = {
  id: 'klaxoon',
  name: 'Klaxoon',
  company: 'Wrike',
  needs: ['whiteboard'],
  equivalents: ['digipad', 'excalidraw', 'wbo'],
  places: [
    {
      hosts: [exact('app.klaxoon.com')],
      notPaths: [/^\/login(\/|$)/i],
    },
  ],
  seenAt: ['https://app.klaxoon.com/home', 'https://app.klaxoon.com/join/ABCDEF'],
};
