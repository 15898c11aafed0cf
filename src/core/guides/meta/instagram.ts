import { socialFarewell } from '../farewells';
import type { Guide } from '../guide';
import { metaCopy } from '../shared-ways';
import { pixelfed } from '../software/pixelfed';

export const instagram: Guide = {
  service: 'instagram',
  out: {
    state: 'open',
    address: 'https://accountscenter.instagram.com/info_and_permissions/dyi',
    formats: ['html', 'json-of-instagram', 'jpg', 'mp4'],
    ways: [metaCopy],
  },
  into: [pixelfed],
  leftBehind: {
    fr: 'Vos contacts et leurs réponses ne suivent pas.',
    en: 'Your contacts and their replies do not come along.',
  },
  farewell: socialFarewell,
  asOf: '2026-11',
  sources: ['ugandapost.news', 'YunoHost-Apps/pixelfed_ynh README'],
};
