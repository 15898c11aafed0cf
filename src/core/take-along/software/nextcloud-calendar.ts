import type { SoftwareImport } from '../software-import';

export const nextcloudCalendar: SoftwareImport = {
  software: ['nextcloud-calendar', 'framagenda'],
  ways: [{ formats: ['ics', 'ics-zip'], how: 'bring_calendar' }],
  source: 'github.com/nextcloud/calendar (SettingsImportSection.vue)',
  asOf: '2026-08-22',
  confidence: 'high',
};
