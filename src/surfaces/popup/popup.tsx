import { useRef } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import { dayPhrase } from '../../ui/date-phrases';
import { HomeQuestion } from '../../ui/home-question';
import { useI18n } from '../../ui/i18n-context';
import { Answer } from './answer';
import { FootBar } from './foot-bar';
import { Heading } from './heading';
import type { PopupProps } from './popup-props';
import { useAnswer } from './use-answer';
import { useViews } from './use-views';
import type { ViewProps } from './view-props';

/** The page behind the toolbar icon: one answer, or the needs; everything else is a view over it. */
export function Popup(props: PopupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed may be gone: reading goes on at the top.
  const answer = useAnswer(props, () => heading.current?.focus());
  const { View, open, back } = useViews();
  const choose = async (need: NeedId) => {
    await answer.choose(need);
    back();
  };
  if (View) return <View {...props} {...{ answer, open, back, choose }} />;
  const { ready, shown } = answer;
  const isAboutService = ready ? props.service?.needs.includes(ready.need) : true;
  const service = isAboutService ? props.service : null;
  return (
    <>
      <Heading
        {...{ page: props.page, service, need: ready?.need, titleRef: heading }}
        choose={answer.choose}
        forget={answer.forget}
        openMore={() => open('more')}
      />
      <main>
        {!ready && props.Chooser && <props.Chooser choose={answer.choose} />}
        <Answered {...props} {...{ service, answer, open, back }} />
      </main>
      <FootBar service={service} shown={shown} openFilters={() => open('filters')} />
    </>
  );
}

/** The most spares below the card: with more above it, none of them would be whole in the window. */
const mostSpares = 2;

/** The answer, with what has to be known or asked before it. */
function Answered(props: PopupProps & Pick<ViewProps, 'answer' | 'open' | 'back'>) {
  const { service, answer, day, open, back } = props;
  const i18n = useI18n();
  const { ready, shown } = answer;
  if (!ready || !shown) return null;
  const hasNotice = service?.closedOn || shown.relaxed.length > 0 || shown.lost.length > 0;
  const hasMoreAbove = !ready.home || hasNotice || (service && service.needs.length > 1);
  return (
    <>
      {service?.closedOn && (
        <p class="notice">
          {i18n.say('spotted_closed', service.name, dayPhrase(service.closedOn, i18n))}
        </p>
      )}
      {!ready.home && <AskedHome {...{ answer, back }} findTowns={props.findTowns} />}
      <Answer
        ready={shown}
        equivalents={service?.equivalents.length ? service.equivalents : answer.software}
        day={day}
        spareCount={hasMoreAbove ? mostSpares - 1 : mostSpares}
        canListAll={shown === ready}
        toggleFavourite={answer.toggleFavourite}
        open={open}
      />
      <p class="status" role="status">
        {answer.hasFailed && i18n.say('favourite_failed')}
      </p>
    </>
  );
}

/** The question that comes before the answer, as "nearest" hangs on it; it folds into the chip. */
function AskedHome({ answer, back, findTowns }: Pick<ViewProps, 'answer' | 'back' | 'findTowns'>) {
  const i18n = useI18n();
  return (
    <div class="asked-home">
      <h2 class="home-title">{i18n.say('home_question')}</h2>
      <HomeQuestion
        home={null}
        isAsked
        findTowns={findTowns}
        chooseHome={async (home) => {
          const kept = await answer.chooseHome(home);
          if (kept.ok) back('town');
          return kept;
        }}
      />
    </div>
  );
}
