import type { Import } from '../guide';

export const easyappointments: Import = {
  software: ['easyappointments'],
  name: 'Easy!Appointments',
  takes: [],
  by: 'you',
  how: 'software/easyappointments/how',
  asOf: '2026-11',
  sources: [],
};
