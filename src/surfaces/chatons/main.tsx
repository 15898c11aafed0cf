import { render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { describePage } from '../../adapters/pages/describe-page';
import { I18nContext } from '../../ui/i18n-context';
import { Chatons } from './chatons';
import './chatons.css';

describePage(i18n, i18n.say('chatons_title'));

render(
  <I18nContext.Provider value={i18n}>
    <Chatons />
  </I18nContext.Provider>,
  document.body,
);
