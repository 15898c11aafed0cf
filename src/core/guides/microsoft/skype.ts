import type { Guide } from '../guide';
import { jitsi } from '../software/jitsi';
import { matrix } from '../software/matrix';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const skype: Guide = {
  service: 'skype',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Skype a fermé. L’export a été proposé jusqu’en janvier 2026 ; l’historique est passé dans Teams pour les personnes qui s’y sont connectées.',
        en: 'Skype has closed. Its export was offered until January 2026; the history moved to Teams for those who signed in there.',
      },
    ],
  },
  into: [jitsi, matrix, nextcloudTalk],
  asOf: '2026-11',
  sources: ['smallbiztrends.com 2025-05-01', 'techminis.com'],
};
