import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';
import { nextcloud } from '../software/nextcloud';
import { nextcloudCalendar } from '../software/nextcloud-calendar';
import { nextcloudContacts } from '../software/nextcloud-contacts';
import { photos } from '../software/photos';

export const icloud: Guide = {
  service: 'icloud',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['imap', 'ics', 'vcf', 'jpg', 'png', 'mp4'],
    ways: [appleCopy('all')],
  },
  into: [nextcloud, mailbox, nextcloudCalendar, nextcloudContacts, photos],
  leftBehind: 'shared/left-behind/sharing',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: ['support.apple.com HT208502'],
};
