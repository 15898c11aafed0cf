import { exact, type Service } from '../service';

export const tally: Service = {
  id: 'tally',
  name: 'Tally',
  company: 'Tally',
  needs: ['forms'],
  equivalents: ['yakforms', 'liberaforms', 'formbricks'],
  places: [
    {
      hosts: [exact('tally.so')],
      paths: [/^\/(r|forms|dashboard|embed|workspaces)(\/|$)/i],
    },
  ],
  seenAt: ['https://tally.so/r/wAbC12', 'https://tally.so/forms/wAbC12/submissions'],
};
