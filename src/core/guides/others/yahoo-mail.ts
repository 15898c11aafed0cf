import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { oauthCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const yahooMail: Guide = {
  service: 'yahoo-mail',
  out: {
    state: 'open',
    address: 'https://mail.yahoo.com/',
    formats: ['imap'],
    ways: [
      oauthCopy,
      {
        fr: 'Un autre logiciel que Thunderbird peut demander un « mot de passe d’application », à créer dans votre compte Yahoo.',
        en: 'Other programs than Thunderbird may want an “app password”, made in your Yahoo account.',
      },
      {
        fr: 'Le tableau de bord de confidentialité propose aussi de télécharger vos données.',
        en: 'The privacy dashboard also offers to download your data.',
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
  sources: [],
};
