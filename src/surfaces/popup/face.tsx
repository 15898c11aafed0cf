import type { Ref } from 'preact';
import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import type { PageHere } from '../../core/spotting/page-here';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { dayPhrase } from '../../ui/date-phrases';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { useI18n } from '../../ui/i18n-context';
import { Answer } from './answer';
import { FootBar } from './foot-bar';
import { Heading } from './heading';
import type { Chooser } from './popup-props';
import type { ViewName } from './view-props';

/** The props of `Face`: all that decides its picture, and what its controls do. */
export type FaceProps = {
  page: PageHere;
  /** The service of the page in front; null where it is none that we know. */
  service: ServiceHere | null;
  /** The answer as it is kept, and as it is shown for the moment; undefined where a need is to be chosen. */
  ready: ReadySuggestions | undefined;
  shown: ReadySuggestions | undefined;
  /** The names of libre software for the need, where no hoster offers any and no service tells. */
  software: readonly string[];
  hasFailed: boolean;
  Chooser: Chooser | null;
  /** The day, as days since 1970: equal suggestions take turns by it. */
  day: number;
  titleRef?: Ref<HTMLHeadingElement>;
  choose: (need: NeedId) => void;
  /** Leads from a chosen need back to where it was chosen. */
  forget: () => void;
  open: (view: ViewName) => void;
  toggleFavourite: (suggestion: Suggestion) => void;
} & Pick<HomeQuestionProps, 'findTowns' | 'chooseHome'>;

/** The face of the popup without any view over it: head, answer or needs, and foot. */
export function Face(props: FaceProps) {
  const { page, ready, shown, Chooser, choose, open } = props;
  const isAboutService = ready ? props.service?.needs.includes(ready.need) : true;
  const service = isAboutService ? props.service : null;
  return (
    <>
      <Heading {...props} {...{ page, service, need: ready?.need }} openMore={() => open('more')} />
      <main>
        {!ready && Chooser && <Chooser choose={choose} />}
        {ready && shown && <Answered {...props} {...{ service, ready, shown }} />}
      </main>
      <FootBar service={service} shown={shown} openFilters={() => open('filters')} />
    </>
  );
}

/** The most spares below the card: with more above it, none of them would be whole in the window. */
const mostSpares = 2;

type AnsweredProps = FaceProps & { ready: ReadySuggestions; shown: ReadySuggestions };

/** The answer, with what has to be known or asked before it. */
function Answered(props: AnsweredProps) {
  const { service, ready, shown, software } = props;
  const i18n = useI18n();
  const hasNotice = service?.closedOn || shown.relaxed.length > 0 || shown.lost.length > 0;
  const hasMoreAbove = !ready.home || hasNotice || (service && service.needs.length > 1);
  return (
    <>
      {service?.closedOn && (
        <p class="notice">
          {i18n.say('spotted_closed', service.name, dayPhrase(service.closedOn, i18n))}
        </p>
      )}
      {!ready.home && <AskedHome {...props} />}
      <Answer
        ready={shown}
        equivalents={service?.equivalents.length ? service.equivalents : software}
        day={props.day}
        spareCount={hasMoreAbove ? mostSpares - 1 : mostSpares}
        canListAll={shown === ready}
        toggleFavourite={props.toggleFavourite}
        open={props.open}
      />
      <p class="status" role="status">
        {props.hasFailed && i18n.say('favourite_failed')}
      </p>
    </>
  );
}

/** The question that comes before the answer, as "nearest" hangs on it; it folds into the chip. */
function AskedHome({ findTowns, chooseHome }: Pick<FaceProps, 'findTowns' | 'chooseHome'>) {
  const i18n = useI18n();
  return (
    <div class="asked-home">
      <h2 class="home-title">{i18n.say('home_question')}</h2>
      <HomeQuestion home={null} isAsked findTowns={findTowns} chooseHome={chooseHome} />
    </div>
  );
}
