import type { Guide } from '../guide';

export const waze: Guide = {
  service: 'waze',
  out: {
    state: 'open',
    address: 'https://www.waze.com/',
    formats: [],
    ways: [
      {
        fr: 'Dans votre compte, « Télécharger vos données ».',
        en: 'In your account, “Download your data”.',
      },
    ],
  },
  into: [],
  leftBehind: {
    fr: 'Les favoris sont à recopier à la main.',
    en: 'Favourites have to be copied by hand.',
  },
  asOf: '2026-11',
  sources: [],
};
