import { rareBingHosts } from '../microsoft-hosts';
import { exact, type Service } from '../service';

export const bingTranslator: Service = {
  id: 'bing-translator',
  name: 'Bing Translator',
  company: 'Microsoft',
  needs: ['translation'],
  equivalents: ['libretranslate', 'lingva'],
  places: [
    {
      hosts: [exact('www.bing.com', 'bing.com', 'cn.bing.com', 'm.bing.com'), rareBingHosts],
      paths: [/^\/translator(\/|$)/i],
      notPaths: [/^\/translator\/api(\/|$)/i],
    },
    { hosts: [exact('www.translatetheweb.com', 'www.microsofttranslator.com')] },
    { hosts: [exact('translator.microsoft.com')], paths: [/^\/*$/i] },
  ],
  seenAt: ['https://www.bing.com/translator', 'https://bing.com/translator'],
};
