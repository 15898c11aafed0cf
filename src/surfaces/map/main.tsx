import { render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { loadFineOutline, loadOutlines } from '../../adapters/package/map';
import { builtInTracker } from '../../adapters/package/tracker';
import { loadAllHosters } from '../../adapters/pages/all-hosters';
import { describePage } from '../../adapters/pages/describe-page';
import { keepFavourite } from '../../adapters/pages/favourites';
import { startSurface } from '../../adapters/pages/start-surface';
import { loadSettings } from '../../adapters/store/settings';
import { readMapQuery } from '../../core/map/query';
import { I18nContext } from '../../ui/i18n-context';
import { MapPage } from './map-page';
import './map.css';
import './picture/map-picture.css';
import './picture/map-marks.css';
import './picture/map-tools.css';
import './hoster-list.css';
import '../../ui/hoster-record/hoster-record.css';
import './map-print.css';

async function start(): Promise<void> {
  describePage(i18n, i18n.say('map_title'));
  const [hosters, outlines, { home, filters, favourites }] = await Promise.all([
    loadAllHosters(),
    loadOutlines(),
    loadSettings(),
  ]);
  render(
    <I18nContext.Provider value={i18n}>
      <MapPage
        hosters={hosters}
        outlines={outlines}
        loadFineOutline={loadFineOutline}
        home={home}
        favourites={favourites}
        keepFavourite={keepFavourite}
        readQuery={() => readMapQuery(location.search, filters)}
        keepAddress={(address, isStep) =>
          isStep ? history.pushState(null, '', address) : history.replaceState(null, '', address)
        }
        copyText={(text) => navigator.clipboard.writeText(text)}
        print={() => window.print()}
        tracker={builtInTracker()}
      />
    </I18nContext.Provider>,
    document.body,
  );
}

startSurface('map', start);
