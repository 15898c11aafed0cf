import type { ComponentChildren, Ref } from 'preact';
import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import type { PageHere } from '../../core/spotting/page-here';
import { type I18n, needMessage } from '../../core/text/i18n';
import { dayPhrase } from '../../ui/date-phrases';
import { useI18n } from '../../ui/i18n-context';

type HeadingProps = {
  page: PageHere;
  service: ServiceHere | null;
  /** The need that is being answered; undefined where none is. */
  need: NeedId | undefined;
  titleRef: Ref<HTMLHeadingElement>;
  choose: (need: NeedId) => void;
};

/** The top of the popup: where the user is, and what is being answered. */
export function Heading({ page, service, need, titleRef, choose }: HeadingProps) {
  const i18n = useI18n();
  const { above, title, below } = service ? onService(service, i18n) : elsewhere(page, need, i18n);
  return (
    <header class="top">
      <img src="/icons/open-48.png" alt="" width="40" height="40" />
      <div>
        {above && <p class="eyebrow">{above}</p>}
        <h1 class="title" ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
        {below && <p class="subtitle">{below}</p>}
      </div>
      {service && need && <Needs service={service} need={need} choose={choose} />}
    </header>
  );
}

type Lines = { above?: string; title: string; below?: ComponentChildren };

function onService({ name, closedOn, needs }: ServiceHere, i18n: I18n): Lines {
  const [need] = needs;
  if (closedOn) {
    const closed = i18n.say('spotted_closed', name, dayPhrase(closedOn, i18n));
    return { title: closed, below: i18n.say('spotted_closed_next') };
  }
  const only = needs.length === 1 && need && { below: i18n.say(needMessage(need)) };
  return { above: i18n.say('spotted_on'), title: name, ...only };
}

function elsewhere(page: PageHere, need: NeedId | undefined, i18n: I18n): Lines {
  if (need) return { title: i18n.say(needMessage(need)) };
  if (page.kind === 'hoster') {
    const { name, membership } = page.hoster;
    const title = i18n.say(membership ? 'page_hoster' : 'page_hoster_other');
    return { title, below: i18n.say('page_hoster_text', name) };
  }
  const title = i18n.say('needs_intro');
  return page.kind === 'unreadable' ? { title, below: i18n.say('page_unreadable') } : { title };
}

type NeedsProps = { service: ServiceHere; need: NeedId; choose: (need: NeedId) => void };

/** The needs of the service, where it has several: one is answered, the others are a click away. */
function Needs({ service, need, choose }: NeedsProps) {
  const i18n = useI18n();
  if (service.needs.length < 2) return null;
  return (
    <ul class="facts service-needs" aria-label={i18n.say('needs_of', service.name)}>
      {service.needs.map((each) => (
        <li key={each}>
          <button
            type="button"
            class="fact"
            aria-pressed={each === need}
            onClick={() => choose(each)}
          >
            {i18n.say(needMessage(each))}
          </button>
        </li>
      ))}
    </ul>
  );
}
