import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';

export const scribd: Guide = {
  service: 'scribd',
  out: {
    state: 'open',
    address: 'https://www.scribd.com/your-documents',
    formats: ['pdf', 'docx'],
    ways: [
      {
        fr: 'Téléchargez vos propres documents, un à un.',
        en: 'Download your own documents, one by one.',
      },
    ],
  },
  into: [nextcloud],
  leftBehind: {
    fr: 'Les lectures et les abonnés ne suivent pas.',
    en: 'Readers and followers do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
