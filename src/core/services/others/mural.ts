import { exact, type Service } from '../service';

export const mural: Service = {
  id: 'mural',
  name: 'Mural',
  company: 'Mural',
  needs: ['whiteboard'],
  equivalents: ['excalidraw', 'wbo', 'digipad'],
  places: [
    {
      hosts: [exact('app.mural.co')],
      notPaths: [/^\/(signin|signup|login)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://app.mural.co/t/exemple/m/exemple/1234567890/abc',
    'https://app.mural.co/t/exemple/home',
  ],
};
