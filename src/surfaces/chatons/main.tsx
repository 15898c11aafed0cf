import { render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { describePage } from '../../adapters/pages/describe-page';
import { startSurface } from '../../adapters/pages/start-surface';
import { I18nContext } from '../../ui/i18n-context';
import { Chatons } from './chatons';
import './chatons.css';

function start(): void {
  describePage(i18n, i18n.say('chatons_title'));
  render(
    <I18nContext.Provider value={i18n}>
      <Chatons />
    </I18nContext.Provider>,
    document.body,
  );
}

startSurface('chatons', start);
