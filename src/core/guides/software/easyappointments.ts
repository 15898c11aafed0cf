import type { Import } from '../guide';

export const easyappointments: Import = {
  software: ['easyappointments'],
  name: 'Easy!Appointments',
  takes: [],
  by: 'you',
  how: {
    fr: 'Recréez vos types de rendez-vous et vos horaires, puis remplacez l’ancien lien partout où vous l’aviez donné.',
    en: 'Set up your kinds of appointments and your hours again, then replace the old link wherever you gave it.',
  },
  asOf: '2026-11',
  sources: [],
};
