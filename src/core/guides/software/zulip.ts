import type { Import } from '../guide';

export const zulip: Import = {
  software: ['zulip'],
  name: 'Zulip',
  takes: [],
  by: 'you',
  how: {
    fr: 'Aucun import direct connu depuis ce service : créez vos canaux, puis invitez votre équipe.',
    en: 'We know of no direct import from this service: create your channels, then invite your team.',
  },
  asOf: '2026-11',
  sources: [],
};
