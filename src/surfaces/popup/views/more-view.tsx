import { useEffect, useState } from 'preact/hooks';
import { chatonsPage, optionsPage, suitePage, wayPage } from '../../../core/extension-pages';
import { ignore } from '../../../core/ignore';
import { hasClosed } from '../../../core/services/closing';
import type { ServiceHere } from '../../../core/services/service-card';
import { suiteById } from '../../../core/services/suite';
import { shownSuggestions } from '../../../core/suggestions/shown-suggestions';
import { useI18n } from '../../../ui/i18n-context';
import { NextButton } from '../next-button';
import { Reporting } from './reporting';
import { Silence } from './silence';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view with everything that few want: silence, another need, progress, explanations, settings. */
export function MoreView(props: ViewProps) {
  const { answer, service, beQuiet, isCounting, open, back, day } = props;
  const i18n = useI18n();
  return (
    <ViewFrame title={i18n.say('menu_more')} back={() => back('more')}>
      {service && !hasClosed(service, day) && <Silence service={service} beQuiet={beQuiet} />}
      <ul class="menu">
        <Next {...props} />
        {answer.ready && (
          <li>
            <button type="button" class="menu-row" onClick={() => open('needs')}>
              {i18n.say('needs_else')}
            </button>
          </li>
        )}
        {service && <WholeSuite service={service} />}
        <Progress isCounting={isCounting} />
        <li>
          <a class="menu-row" href={chatonsPage}>
            {i18n.say('chatons_open')}
          </a>
        </li>
        <li>
          <a class="menu-row" href={optionsPage()}>
            {i18n.say('options_open')}
          </a>
        </li>
        <Reporting {...props} />
      </ul>
    </ViewFrame>
  );
}

/** The way to leaving the whole suite that a service is part of. */
function WholeSuite({ service }: { service: Pick<ServiceHere, 'suite'> }) {
  const i18n = useI18n();
  const suite = suiteById(service.suite);
  if (!suite) return null;
  return (
    <li>
      <a class="menu-row" href={suitePage(suite.id)}>
        {i18n.say('suite_title', suite.name)}
      </a>
    </li>
  );
}

/** The way to the next suggestion where the first is down; none where nothing else would come. */
function Next({ answer: { shown, postpone }, day, back }: ViewProps) {
  const [best] = shown ? shownSuggestions(shown, day) : [];
  const other = shown?.suggestions.find((each) => each !== best);
  if (!best || best.origin === 'own' || !other || other.isPostponed) return null;
  const next = async () => {
    await postpone(best);
    back('more');
  };
  return (
    <li>
      <NextButton best={best} press={next} class="menu-row" />
    </li>
  );
}

/** The way to how far the user has come, where that is counted. */
function Progress({ isCounting }: Pick<ViewProps, 'isCounting'>) {
  const i18n = useI18n();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    ignore(isCounting(), 'the page of progress stays in the settings').then((is) =>
      setShown(is === true),
    );
  }, [isCounting]);
  if (!isShown) return null;
  return (
    <li>
      <a class="menu-row" href={wayPage}>
        {i18n.say('way_title')}
      </a>
    </li>
  );
}
