import { exact, type Service } from '../service';

export const smash: Service = {
  id: 'smash',
  name: 'Smash',
  company: 'Smash',
  needs: ['file-drop'],
  equivalents: ['lufi', 'plik', 'send', 'jirafeau'],
  places: [
    {
      hosts: [exact('fromsmash.com')],
      notPaths: [/^\/([a-z]{2}\/)?(login|pricing|about|blog|help)(\/|$)/i],
    },
  ],
  seenAt: ['https://fromsmash.com/AbC123dEf4-ct', 'https://fromsmash.com/'],
};
