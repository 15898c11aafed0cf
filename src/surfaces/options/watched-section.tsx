import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import { isOptedIn, type OptIn, type Watching } from '../../core/spotting/opt-ins';
import { Choice } from '../../ui/choice';
import { useI18n } from '../../ui/i18n-context';
import { TakenBack, type TakenBackProps } from './taken-back';
import { useOnTop } from './use-on-top';

/** The props of `WatchedSection`. */
export type WatchedProps = {
  watching: Watching;
  takenBack: TakenBackProps;
  /** The ids of the opt-ins that are on. */
  watched: readonly string[];
  /** Keeps the choice; asks for the permission that it needs: call it in the click itself. */
  chooseWatched: (chosen: readonly string[]) => Promise<Result<null>>;
};

/** The services that the content scripts watch, and the others that they may watch. */
export function WatchedSection({ watching, takenBack, watched, chooseWatched }: WatchedProps) {
  const i18n = useI18n();
  const [told, setTold] = useState('');
  const onTop = useOnTop(watched);
  const choose = async (optIns: readonly OptIn[], isOn: boolean) => {
    const ids = optIns.flatMap((each) => each.ids);
    const chosen = onTop.make((now) => {
      const others = now.filter((id) => !ids.includes(id));
      return isOn ? [...others, ...ids] : others;
    });
    const answer = await chooseWatched(chosen).catch(failureOf);
    if (!onTop.settle(chosen)) return;
    if (answer.ok) setTold(i18n.say(isOn ? 'watched_on' : 'watched_off'));
    else
      setTold(i18n.say(answer.reason === 'no-permission' ? 'source_no_permission' : 'home_failed'));
  };
  return (
    <>
      <p>{i18n.say('watched_text')}</p>
      <TakenBack {...takenBack} />
      <Shipped shipped={watching.shipped} />
      <h3 class="section-subtitle">{i18n.say('watched_more')}</h3>
      <p>{i18n.say('watched_more_text')}</p>
      <OptIns optIns={watching.optIns} watched={watched} choose={choose} />
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
}

function Shipped({ shipped }: Pick<Watching, 'shipped'>) {
  const i18n = useI18n();
  return (
    <ul class="watched-companies">
      {shipped.map(({ company, names }) => (
        <li key={company}>
          <details>
            <summary>{i18n.say('watched_company', company, String(names.length))}</summary>
            <p class="quiet">{names.join(', ')}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

type OptInsProps = {
  optIns: readonly OptIn[];
  watched: readonly string[];
  choose: (optIns: readonly OptIn[], isOn: boolean) => Promise<void>;
};

function OptIns({ optIns, watched, choose }: OptInsProps) {
  const i18n = useI18n();
  const services = optIns.filter(({ isElsewhere }) => !isElsewhere);
  const elsewhere = optIns.filter(({ isElsewhere }) => isElsewhere);
  const on = optIns.filter((each) => isOptedIn(each, watched));
  const isAll = services.every((each) => on.includes(each));
  const onCount = String(on.length);
  return (
    <details>
      <summary>{i18n.say('watched_choose', onCount, String(optIns.length))}</summary>
      <fieldset class="watched-choices">
        <legend class="unseen">{i18n.say('watched_more')}</legend>
        <Choice isChosen={isAll} choose={(isOn) => choose(services, isOn)}>
          {i18n.say('watched_all')}
        </Choice>
        <div class="watched-grid">
          {services.map((each) => (
            <Choice
              key={each.ids[0]}
              isChosen={on.includes(each)}
              choose={(isOn) => choose([each], isOn)}
            >
              {each.names.join(', ')}
            </Choice>
          ))}
        </div>
        {elsewhere.map((each) => (
          <Choice
            key={each.ids[0]}
            isChosen={on.includes(each)}
            choose={(isOn) => choose([each], isOn)}
          >
            {i18n.say('watched_elsewhere', each.names.join(', '))}
          </Choice>
        ))}
      </fieldset>
    </details>
  );
}
