import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import { shortNeedPhrase } from '../../core/text/i18n';
import { useI18n } from '../../ui/i18n-context';
import { Head, type HeadProps } from './head';

type ServiceHeadingProps = NeedsProps & Pick<HeadProps, 'titleRef' | 'open'>;

/** The top of the popup over a service: its name, and which of its needs is answered. */
export function ServiceHeading(props: ServiceHeadingProps) {
  const { service, need, choose, titleRef, open } = props;
  const i18n = useI18n();
  const isOnly = service.needs.length === 1;
  return (
    <Head
      title={i18n.say('spotted_on', service.name)}
      below={isOnly ? shortNeedPhrase(need, i18n) : undefined}
      {...{ titleRef, open }}
    >
      {!isOnly && <Needs {...{ service, need, choose }} />}
    </Head>
  );
}

type NeedsProps = { service: ServiceHere; need: NeedId; choose: (need: NeedId) => void };

/** The needs of the service, where it has several: one is answered, the others are a click away. */
function Needs({ service, need, choose }: NeedsProps) {
  const i18n = useI18n();
  return (
    <ul class="segments" aria-label={i18n.say('needs_of', service.name)}>
      {service.needs.map((each) => (
        <li key={each}>
          <button
            type="button"
            class="segment"
            aria-pressed={each === need}
            onClick={() => choose(each)}
          >
            {shortNeedPhrase(each, i18n)}
          </button>
        </li>
      ))}
    </ul>
  );
}
