import { videoFarewell } from '../farewells';
import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const microsoftStream: Guide = {
  service: 'microsoft-stream',
  out: {
    state: 'open',
    address: 'https://stream.cloud.microsoft/',
    formats: ['mp4'],
    ways: [
      {
        fr: 'Les vidéos sont des fichiers de OneDrive ou de SharePoint : téléchargez-les de là.',
        en: 'The videos are files in OneDrive or SharePoint: download them from there.',
      },
    ],
  },
  into: [peertube],
  farewell: videoFarewell,
  asOf: '2026-11',
  sources: [],
};
