import type { Guide } from '../guide';
import { pixelfed } from '../software/pixelfed';

export const instagram: Guide = {
  service: 'instagram',
  out: {
    state: 'open',
    address: 'https://accountscenter.instagram.com/info_and_permissions/dyi',
    formats: ['html', 'json-of-instagram', 'jpg', 'mp4'],
    ways: ['shared/ways/meta_copy'],
  },
  into: [pixelfed],
  leftBehind: 'shared/left-behind/contacts_and_replies',
  farewell: 'shared/farewells/social',
  asOf: '2026-11',
  sources: ['ugandapost.news', 'YunoHost-Apps/pixelfed_ynh README'],
};
