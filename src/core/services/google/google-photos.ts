import { exact, type Service } from '../service';

export const googlePhotos: Service = {
  id: 'google-photos',
  name: 'Google Photos',
  company: 'Google',
  needs: ['photo-hosting'],
  equivalents: ['piwigo', 'lychee', 'nextcloud-photos', 'pixelfed', 'photoprism', 'immich', 'ente'],
  places: [
    { hosts: [exact('photos.google.com')], notPaths: [/^\/(intl|about|apps|login)(\/|$)/i] },
    { hosts: [exact('goo.gl')], paths: [/^\/photos\//i] },
    { hosts: [exact('photos.app.goo.gl')] },
  ],
  seenAt: ['https://photos.google.com/', 'https://photos.google.com/album/AF1QipNabc'],
};
