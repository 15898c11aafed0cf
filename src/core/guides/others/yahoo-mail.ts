import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { mailbox } from '../software/mailbox';

export const yahooMail: Guide = {
  service: 'yahoo-mail',
  out: {
    state: 'open',
    address: 'https://mail.yahoo.com/',
    formats: [],
    ways: [
      {
        fr: 'Copiez de boîte à boîte : dans Thunderbird, l’ancienne boîte demande un « mot de passe d’application », à créer dans votre compte Yahoo.',
        en: 'Copy from mailbox to mailbox: in Thunderbird, the old mailbox wants an “app password”, made in your Yahoo account.',
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
