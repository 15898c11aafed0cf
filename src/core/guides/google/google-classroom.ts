import type { Guide } from '../guide';
import { moodle } from '../software/moodle';
import { takeout, takeoutAddress } from '../takeout';

export const googleClassroom: Guide = {
  service: 'google-classroom',
  out: {
    state: 'open',
    address: takeoutAddress('classroom'),
    formats: ['json-of-google-classroom'],
    ways: [
      takeout('classroom'),
      {
        fr: 'Les fichiers du cours sont dans Google Drive : prenez-les là.',
        en: 'The files of the course are in Google Drive: take them from there.',
      },
    ],
  },
  into: [moodle],
  nothingGoesIn: {
    fr: 'L’archive de Classroom ne s’importe pas dans Moodle : recréez le cours, et déposez-y les fichiers pris dans Drive.',
    en: 'Classroom’s archive can’t be imported into Moodle: build the course again, and put the files from Drive there.',
  },
  asOf: '2026-11',
  sources: [],
};
