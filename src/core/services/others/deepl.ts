import { exact, type Service } from '../service';

export const deepl: Service = {
  id: 'deepl',
  name: 'DeepL',
  company: 'DeepL',
  needs: ['translation'],
  equivalents: ['libretranslate', 'lingva'],
  places: [
    {
      hosts: [exact('www.deepl.com', 'deepl.com')],
      paths: [
        /^\/([a-z]{2}(-[a-z]{2,4})?\/)?(translator|write|translate|document-translation|voice)(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://www.deepl.com/fr/translator', 'https://deepl.com/fr/translator'],
};
