import { useEffect, useState } from 'preact/hooks';
import { chatonsPage, wayPage } from '../../../core/extension-pages';
import { ignore } from '../../../core/ignore';
import { useI18n } from '../../../ui/i18n-context';
import { Silence } from './silence';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view with everything that few want: silence, another need, progress, explanations, settings. */
export function MoreView({ service, beQuiet, isCounting, openOptions, open, back }: ViewProps) {
  const i18n = useI18n();
  const [hasProgress, setProgress] = useState(false);
  useEffect(() => {
    ignore(isCounting(), 'the page of progress stays in the settings').then((is) =>
      setProgress(is === true),
    );
  }, [isCounting]);
  return (
    <ViewFrame title={i18n.say('menu_more')} back={() => back('more')}>
      {service && !service.closedOn && <Silence service={service} beQuiet={beQuiet} />}
      <ul class="menu">
        <li>
          <button type="button" class="menu-row" onClick={() => open('needs')}>
            {i18n.say('needs_else')}
          </button>
        </li>
        {hasProgress && (
          <li>
            <a class="menu-row" href={wayPage}>
              {i18n.say('way_title')}
            </a>
          </li>
        )}
        <li>
          <a class="menu-row" href={chatonsPage}>
            {i18n.say('chatons_open')}
          </a>
        </li>
        <li>
          <button type="button" class="menu-row" onClick={openOptions}>
            {i18n.say('options_open')}
          </button>
        </li>
      </ul>
    </ViewFrame>
  );
}
