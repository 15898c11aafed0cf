import { googleDomains, googleWatched } from '../country-domains';
import { country, type Service, under } from '../service';

export const googleTranslate: Service = {
  id: 'google-translate',
  name: 'Google Translate',
  company: 'Google',
  needs: ['translation'],
  equivalents: ['libretranslate', 'lingva'],
  places: [
    {
      hosts: [country('translate.google', googleDomains)],
      notPaths: [/^\/(intl|about|translate_(a|static|tts))(\/|$)/i],
    },
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        country('google', googleDomains, googleWatched),
      ],
      paths: [/^\/translate(_[ct])?$/i],
    },
    { hosts: [under('translate.goog', 'every translated site gets its own host')] },
  ],
  seenAt: [
    'https://translate.google.com/?sl=en&tl=fr&text=bonjour&op=translate',
    'https://translate.google.co.jp/?sl=auto&tl=ja',
    'https://www-example-org.translate.goog/page?_x_tr_sl=en&_x_tr_tl=fr',
  ],
};
