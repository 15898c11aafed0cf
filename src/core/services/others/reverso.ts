import { exact, type Service } from '../service';

export const reverso: Service = {
  id: 'reverso',
  name: 'Reverso',
  company: 'Reverso',
  needs: ['translation'],
  equivalents: ['libretranslate', 'lingva'],
  places: [
    {
      hosts: [exact('www.reverso.net')],
      paths: [/^\/(text-translation|traduction-texte)(\/|$)/i],
    },
    {
      hosts: [exact('context.reverso.net')],
      paths: [/^\/(translation|traduction)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.reverso.net/traduction-texte',
    'https://context.reverso.net/traduction/anglais-francais/cat',
  ],
};
