import type { ComponentChildren } from 'preact';
import type { ServiceHere } from '../../core/services/service-card';
import { datePhrase } from '../../ui/date-phrases';
import { useI18n } from '../../ui/i18n-context';
import { Answer, type AnswerProps } from './answer';
import { FilterButton, FootBar } from './foot-bar';
import type { HeadProps } from './head';
import { ServiceHeading } from './service-heading';

type ServiceFaceProps = NewsSlot &
  Pick<HeadProps, 'titleRef'> &
  AnswerProps & {
    service: ServiceHere;
    choose: Parameters<typeof ServiceHeading>[0]['choose'];
  };

/** The place above the foot for what is to be told of the directory. */
export type NewsSlot = { news?: ComponentChildren };

/**
 * The face over a service for which there is an answer: most clicks on the icon want this one. It is
 * drawn by the first paint, without the framework, and taken over by the app.
 */
export function ServiceFace(props: ServiceFaceProps) {
  const { service, shown, open, day } = props;
  const i18n = useI18n();
  const { closing, name, needs } = service;
  return (
    <>
      <ServiceHeading {...props} need={shown.need} />
      <main>
        {closing && (
          <p class="notice">
            {i18n.say(
              day < closing.day ? 'spotted_closes' : 'spotted_closed',
              name,
              datePhrase(closing.on, i18n),
            )}
          </p>
        )}
        <Answer {...props} hasMoreAbove={!!closing || needs.length > 1} />
      </main>
      {props.news}
      <FootBar service={service.id} need={shown.need}>
        <FilterButton filters={shown.filters} open={open} />
      </FootBar>
    </>
  );
}
