import type { Import } from '../guide';

export const mastodon: Import = {
  software: ['mastodon'],
  name: 'Mastodon',
  takes: [],
  by: 'you',
  how: {
    fr: 'Il n’importe pas les anciens messages d’un autre réseau : gardez-les dans vos archives. Présentez-vous dans un premier message, et retrouvez vos contacts un à un.',
    en: 'It does not import old posts from another network: keep them in your archives. Introduce yourself in a first post, and find your contacts again one by one.',
  },
  asOf: '2026-11',
  sources: [],
};
