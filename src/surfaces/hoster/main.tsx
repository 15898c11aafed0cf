import { render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { describePage } from '../../adapters/pages/describe-page';
import { checkHosterSite } from '../../adapters/pages/hosters/hoster-check';
import { saveFile } from '../../adapters/pages/save-file';
import { startSurface } from '../../adapters/pages/start-surface';
import { I18nContext } from '../../ui/i18n-context';
import { HosterPage } from './hoster-page';
import './hoster.css';

function start(): void {
  describePage(i18n, i18n.say('hoster_title'));
  render(
    <I18nContext.Provider value={i18n}>
      <HosterPage
        check={checkHosterSite}
        saveText={(name, text) => saveFile(name, text, 'text/plain')}
      />
    </I18nContext.Provider>,
    document.body,
  );
}

startSurface('hoster', start);
