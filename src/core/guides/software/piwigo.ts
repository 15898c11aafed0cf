import type { Import } from '../guide';

export const piwigo: Import = {
  software: ['piwigo', 'lychee'],
  name: 'Piwigo, Lychee',
  takes: ['jpg', 'png', 'mp4'],
  by: 'you',
  how: {
    fr: 'Créez un album et déposez-y vos photos par le navigateur. Pour plusieurs milliers de photos, demandez à l’hébergeur un accès par FTP.',
    en: 'Create an album and upload your photos to it through the browser. For several thousand photos, ask the host for FTP access.',
  },
  asOf: '2026-11',
  sources: [],
};
