import { exact, label, type Service } from '../service';

export const scribd: Service = {
  id: 'scribd',
  name: 'Scribd',
  company: 'Scribd',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'pydio'],
  places: [
    {
      hosts: [
        exact('www.scribd.com', 'scribd.com'),
        label(/^[a-z]{2}(-[a-z]{2})?$/, 'scribd.com', 'one host per language'),
      ],
      paths: [
        /^\/(document|doc|presentation|book|audiobook|podcast|article|read|listen|user|lists|collections|saved|search|fullscreen|upload-document|embeds|home)(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://www.scribd.com/document/123456/Rapport',
    'https://fr.scribd.com/document/123/Statuts',
    'https://de.scribd.com/document/9/x',
  ],
};
