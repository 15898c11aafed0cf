import type { ServiceHere } from '../../core/services/service-card';
import type { PageHere } from '../../core/spotting/page-here';
import { hasSuggestions, type ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { Answer, type AnswerProps } from './answer';
import { Arrivals, type ArrivalsProps } from './awaited/arrivals';
import { NoAnswer } from './awaited/no-answer';
import type { TellMeProps } from './awaited/tell-me';
import { FilterButton, FootBar } from './foot-bar';
import type { HeadProps } from './head';
import { MyServicesLink } from './my-services-link';
import { NeedHeading } from './need-heading';
import type { Chooser } from './popup-props';
import type { NewsSlot } from './service-face';
import { ServiceHeading } from './service-heading';

/** The props by which users wait for a host. */
export type AwaitedActions = Omit<TellMeProps, 'need'> & Pick<ArrivalsProps, 'findArrived'>;

/** The props of `NeedFace`. */
export type NeedFaceProps = AwaitedActions &
  NewsSlot &
  Pick<HeadProps, 'titleRef'> &
  Omit<AnswerProps, 'ready' | 'shown'> & {
    page: PageHere;
    /** The service whose need no hoster answers; null where a need was chosen, or is to be. */
    service: ServiceHere | null;
    /** The answer as it is kept, and as it is shown; undefined where a need is to be chosen. */
    ready: ReadySuggestions | undefined;
    shown: ReadySuggestions | undefined;
    /** The names of libre software for the need, where no hoster offers any and no service tells. */
    software: readonly string[];
    Chooser: Chooser | null;
    choose: Parameters<typeof ServiceHeading>[0]['choose'];
    /** Leads from a chosen need back to where it was chosen. */
    forget: () => void;
  };

/** The face where a need is to be chosen or was, and where there is no answer. */
export function NeedFace(props: NeedFaceProps) {
  const { service, ready, shown, Chooser, choose, open } = props;
  const need = ready?.need;
  return (
    <>
      {service && need ? (
        <ServiceHeading {...props} {...{ service, need }} />
      ) : (
        <NeedHeading {...props} need={need} />
      )}
      <main>
        {!ready && <Arrivals {...props} />}
        {!ready && Chooser && <Chooser choose={choose} />}
        {ready && shown && <Answered {...props} {...{ ready, shown }} />}
      </main>
      {props.news}
      <FootBar service={service?.id} need={need}>
        {!shown && <MyServicesLink />}
        {shown && hasSuggestions(shown) && <FilterButton filters={shown.filters} open={open} />}
      </FootBar>
    </>
  );
}

/** The answer to the need that was chosen, or the honest word that there is none. */
function Answered(props: NeedFaceProps & Pick<AnswerProps, 'ready' | 'shown'>) {
  const { service, shown, software } = props;
  if (hasSuggestions(shown)) return <Answer {...props} />;
  const equivalents = service?.equivalents.length ? service.equivalents : software;
  return <NoAnswer {...props} ready={shown} equivalents={equivalents} />;
}
