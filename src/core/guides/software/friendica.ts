import type { Import } from '../guide';

export const friendica: Import = {
  software: ['friendica', 'diaspora'],
  name: 'Friendica, diaspora*',
  takes: [],
  by: 'you',
  how: {
    fr: 'Vos messages et vos contacts ne s’importent pas. Publiez de nouveau les photos auxquelles vous tenez, et invitez vos proches.',
    en: 'Your posts and contacts can’t be imported. Post the pictures you care about again, and invite your people.',
  },
  asOf: '2026-11',
  sources: [],
};
