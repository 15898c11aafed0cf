import type { Import } from '../guide';

export const mattermost: Import = {
  software: ['mattermost'],
  name: 'Mattermost',
  takes: [],
  by: 'you',
  how: {
    fr: 'Aucun import direct connu depuis ce service : gardez l’export dans vos archives. Créez une équipe et ses canaux, puis envoyez le lien d’invitation.',
    en: 'We know of no direct import from this service: keep the export in your archives. Create a team and its channels, then send the invitation link.',
  },
  asOf: '2026-11',
  sources: [],
};
