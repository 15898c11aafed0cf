import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';

export const amazonWorkdocs: Guide = {
  service: 'amazon-workdocs',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'WorkDocs a fermé le 25 avril 2025. Si votre organisation a fait la migration, elle garde une archive ZIP par personne : demandez-la.',
        en: 'WorkDocs closed on 25 April 2025. If your organisation made the migration, it keeps one ZIP archive per person: ask for it.',
      },
    ],
  },
  into: [nextcloud],
  asOf: '2026-11',
  sources: [
    'silicon.fr 2024-05',
    'aws.amazon.com/blogs/business-productivity/how-to-migrate-content-from-amazon-workdocs',
  ],
};
