import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const icloudMail: Guide = {
  service: 'icloud-mail',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['imap', 'eml'],
    ways: [
      appleCopy('mail'),
      {
        fr: 'Ou copiez de boîte à boîte : dans Thunderbird, l’ancienne boîte demande un « mot de passe pour app », à créer dans votre compte Apple.',
        en: 'Or copy from mailbox to mailbox: in Thunderbird, the old mailbox wants an “app-specific password”, made in your Apple account.',
      },
    ],
  },
  into: [mailbox],
  leftBehind: {
    fr: 'Les filtres et les réponses automatiques ne suivent pas.',
    en: 'Filters and automatic replies do not come along.',
  },
  farewell: mailFarewell,
  asOf: '2026-11',
  sources: ['rtbf.be 2018-05', 'support.apple.com HT208502'],
};
