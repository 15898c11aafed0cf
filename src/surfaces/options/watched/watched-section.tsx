import type { ComponentChildren } from 'preact';
import { failureOf, type Result } from '../../../core/result';
import { isOptedIn, type OptIn, type Watching } from '../../../core/spotting/opt-ins';
import type { MessageKey } from '../../../core/text/message-keys';
import { Choice } from '../../../ui/choice';
import { useI18n } from '../../../ui/i18n-context';
import { Fold } from '../fold';
import { Aloud, Beside, useTold } from '../told';
import { useOnTop } from '../use-on-top';
import { TakenBack, type TakenBackProps } from './taken-back';

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
  const { told, say, warn } = useTold();
  const onTop = useOnTop(watched);
  const choose: OptInsProps['choose'] = async (at, optIns, isOn) => {
    const ids = optIns.flatMap((each) => each.ids);
    const chosen = onTop.make((now) => {
      const others = now.filter((id) => !ids.includes(id));
      return isOn ? [...others, ...ids] : others;
    });
    const answer = await chooseWatched(chosen).catch(failureOf);
    if (!onTop.settle(chosen)) return;
    if (answer.ok) say(at, i18n.say(isOn ? 'watched_on' : 'watched_off'));
    else warn(at, i18n.say(failureWord(answer.reason)));
  };
  return (
    <>
      <p>{i18n.say('watched_text')}</p>
      <TakenBack {...takenBack} />
      <Shipped shipped={watching.shipped} />
      <h4 class="section-subtitle">{i18n.say('watched_more')}</h4>
      <p>{i18n.say('watched_more_text')}</p>
      <OptIns
        optIns={watching.optIns}
        watched={watched}
        choose={choose}
        outcome={(at) => <Beside told={told} at={at} />}
      />
      <Aloud told={told} />
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
  /** Chooses opt-ins, or leaves them; `at` is the control that was pressed. */
  choose: (at: string, optIns: readonly OptIn[], isOn: boolean) => Promise<void>;
  /** The word on the last act, where its control was this one. */
  outcome: (at: string) => ComponentChildren;
};

function OptIns({ optIns, watched, choose, outcome }: OptInsProps) {
  const i18n = useI18n();
  const services = optIns.filter(({ isElsewhere }) => !isElsewhere);
  const elsewhere = optIns.filter(({ isElsewhere }) => isElsewhere);
  const on = optIns.filter((each) => isOptedIn(each, watched));
  const isAll = services.every((each) => on.includes(each));
  const onCount = String(on.length);
  const choiceOf = (each: OptIn) => {
    const [at = ''] = each.ids;
    const names = each.names.join(', ');
    return (
      <div key={at}>
        <Choice isChosen={on.includes(each)} choose={(isOn) => choose(at, [each], isOn)}>
          {each.isElsewhere ? i18n.say('watched_elsewhere', names) : names}
        </Choice>
        {outcome(at)}
      </div>
    );
  };
  return (
    <Fold title={i18n.say('watched_choose', onCount, String(optIns.length))}>
      <fieldset class="watched-choices">
        <legend class="unseen">{i18n.say('watched_more')}</legend>
        <Choice isChosen={isAll} choose={(isOn) => choose('all', services, isOn)}>
          {i18n.say('watched_all')}
        </Choice>
        {outcome('all')}
        <div class="watched-grid">{services.map(choiceOf)}</div>
        {elsewhere.map(choiceOf)}
      </fieldset>
    </Fold>
  );
}

const failureWord = (reason: string): MessageKey =>
  reason === 'no-permission' ? 'source_no_permission' : 'home_failed';
