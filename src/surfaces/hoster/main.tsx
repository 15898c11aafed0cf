import { render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { describePage } from '../../adapters/pages/describe-page';
import { checkHosterSite } from '../../adapters/pages/hosters/hoster-check';
import { findOutlet } from '../../adapters/pages/settings-file/outlet';
import { startSurface } from '../../adapters/pages/start-surface';
import { I18nContext } from '../../ui/i18n-context';
import { HosterPage } from './hoster-page';
import './hoster.css';

async function start(): Promise<void> {
  const outlet = await findOutlet('text/plain');
  describePage(i18n, i18n.say('hoster_title'));
  render(
    <I18nContext.Provider value={i18n}>
      <HosterPage check={checkHosterSite} outlet={outlet} />
    </I18nContext.Provider>,
    document.body,
  );
}

startSurface('hoster', start);
