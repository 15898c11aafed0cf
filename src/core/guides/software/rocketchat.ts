import type { Import } from '../guide';

export const rocketchat: Import = {
  software: ['rocketchat', 'zulip'],
  name: 'Rocket.Chat, Zulip',
  how: {
    fr: 'Nous ne connaissons pas d’import direct depuis ce service : créez vos canaux, puis invitez votre équipe.',
    en: 'We know of no direct import from this service: create your channels, then invite your team.',
  },
};
