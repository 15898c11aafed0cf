import { exact, type Service } from '../service';

export const babelio: Service = {
  id: 'babelio',
  name: 'Babelio',
  company: 'Babelio',
  needs: ['books'],
  equivalents: ['inventaire'],
  places: [
    {
      hosts: [exact('www.babelio.com')],
      paths: [/^\/(livres|auteur|mabibliotheque|monprofil|livres-|liste|critiques)/i],
    },
  ],
  seenAt: [
    'https://www.babelio.com/livres/Exemple-Un-livre/12345',
    'https://www.babelio.com/mabibliotheque.php',
  ],
};
