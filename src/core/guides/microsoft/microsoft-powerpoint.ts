import type { Guide } from '../guide';
import { officeCopy } from '../shared-ways';
import { cryptpad } from '../software/cryptpad';
import { nextcloud } from '../software/nextcloud';

export const microsoftPowerpoint: Guide = {
  service: 'microsoft-powerpoint',
  out: {
    state: 'open',
    address: 'https://onedrive.live.com/',
    formats: ['pptx', 'odp', 'pdf'],
    ways: [officeCopy('ODP')],
  },
  into: [nextcloud, cryptpad],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: [],
};
