import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import type { ServiceHere } from '../../core/services/service-card';
import type { PageHere } from '../../core/spotting/page-here';
import { Answer } from '../../ui/answer';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { useI18n } from '../../ui/i18n-context';
import type { NeedChooserProps } from '../../ui/need-chooser';
import { Beyond, type BeyondProps } from './beyond';
import { Heading } from './heading';
import { type AnswerActions, useAnswer } from './use-answer';
import { Footer, type FooterProps, Ways } from './ways';
import { Why, type WhyProps } from './why-button';

/** The props of `Popup`. */
export type PopupProps = {
  page: PageHere;
  /** The service of the page in front; null where it is none that we know. */
  service: ServiceHere | null;
  /** Offers every need; null over a service, where it isn't wanted and so isn't loaded. */
  Chooser: ComponentType<Pick<NeedChooserProps, 'choose'>> | null;
  /** The day, as days since 1970: equal suggestions take turns by it. */
  day: number;
} & AnswerActions &
  Pick<WhyProps, 'readMembership'> &
  Pick<BeyondProps, 'search' | 'loadFurther'> &
  Pick<FooterProps, 'openOptions' | 'beQuiet'> &
  Pick<HomeQuestionProps, 'findTowns'>;

/** The page behind the toolbar icon: one answer, two spares; on any other page, the needs. */
export function Popup(props: PopupProps) {
  const { service, Chooser } = props;
  const i18n = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed may be gone: reading goes on at the top.
  const answer = useAnswer(props, () => heading.current?.focus());
  const { ready, choose } = answer;
  return (
    <>
      <Heading {...props} need={ready?.need} titleRef={heading} choose={choose} />
      <main>
        {!ready && Chooser && <Chooser choose={choose} />}
        {ready && !service && (
          <button type="button" class="link back" onClick={answer.forget}>
            {i18n.say('needs_back')}
          </button>
        )}
        <Answered {...props} answer={answer} />
      </main>
      <Footer {...props} />
    </>
  );
}

type AnsweredProps = PopupProps & { answer: ReturnType<typeof useAnswer> };

/** The answer, and what can be done with it. */
function Answered({ service, answer, ...props }: AnsweredProps) {
  const i18n = useI18n();
  const { ready, momentary, toggleFavourite } = answer;
  if (!ready) return null;
  return (
    <>
      <HomeQuestion home={ready.home} findTowns={props.findTowns} chooseHome={answer.chooseHome} />
      <Answer
        ready={momentary ?? ready}
        equivalents={service?.equivalents.length ? service.equivalents : answer.software}
        day={props.day}
        toggleFavourite={toggleFavourite}
        why={(best) => <Why key={best.offerId} suggestion={best} {...props} />}
      />
      <p class="status" role="status">
        {answer.hasFailed && i18n.say('favourite_failed')}
      </p>
      {ready.count > 0 && (
        <Beyond
          key={`${ready.need} ${ready.inputs}`}
          ready={ready}
          isMomentary={momentary !== null}
          show={answer.setMomentary}
          search={props.search}
          loadFurther={props.loadFurther}
          toggleFavourite={toggleFavourite}
        />
      )}
      <Ways service={service} need={ready.need} />
    </>
  );
}
