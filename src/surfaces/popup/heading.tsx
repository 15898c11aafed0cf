import type { Ref } from 'preact';
import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import type { PageHere } from '../../core/spotting/page-here';
import { type I18n, needMessage, shortNeedPhrase } from '../../core/text/i18n';
import { useI18n } from '../../ui/i18n-context';
import { BackButton } from './view-frame';
import { viewOpener } from './view-props';

type HeadingProps = {
  page: PageHere;
  /** The service that is being answered for; null where a need was chosen, or none is yet. */
  service: ServiceHere | null;
  /** The need that is being answered; undefined where none is. */
  need: NeedId | undefined;
  titleRef?: Ref<HTMLHeadingElement> | undefined;
  choose: (need: NeedId) => void;
  /** Leads from a chosen need back to where it was chosen. */
  forget: () => void;
  openMore: () => void;
};

/** The top of the popup: what is being answered, and the way to everything else. */
export function Heading(props: HeadingProps) {
  const { page, service, need, titleRef, choose, forget, openMore } = props;
  const i18n = useI18n();
  const { title, below } = service ? onService(service, need, i18n) : elsewhere(page, need, i18n);
  const more = i18n.say('menu_more');
  return (
    <header class="top">
      {need && !service ? (
        <BackButton back={forget} name={i18n.say('needs_back')} />
      ) : (
        <img class="top-cat" src="/icons/open-48.png" alt="" width="28" height="28" />
      )}
      <div class="top-words">
        <h1 class="top-title" ref={titleRef ?? null} tabIndex={-1}>
          {title}
        </h1>
        {below && <p class="subtitle">{below}</p>}
      </div>
      <button
        type="button"
        class="top-button"
        {...viewOpener('more')}
        aria-label={more}
        title={more}
        onClick={openMore}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {service && need && <Needs service={service} need={need} choose={choose} />}
    </header>
  );
}

type Lines = { title: string; below?: string };

function onService({ name, needs }: ServiceHere, need: NeedId | undefined, i18n: I18n): Lines {
  const title = i18n.say('spotted_on', name);
  return needs.length === 1 && need ? { title, below: shortNeedPhrase(need, i18n) } : { title };
}

function elsewhere(page: PageHere, need: NeedId | undefined, i18n: I18n): Lines {
  if (need) return { title: i18n.say(needMessage(need)) };
  if (page.kind !== 'hoster') return { title: i18n.say('needs_intro') };
  const { name, membership } = page.hoster;
  const title = i18n.say(membership ? 'page_hoster' : 'page_hoster_other');
  return { title, below: i18n.say('page_hoster_text', name) };
}

type NeedsProps = { service: ServiceHere; need: NeedId; choose: (need: NeedId) => void };

/** The needs of the service, where it has several: one is answered, the others are a click away. */
function Needs({ service, need, choose }: NeedsProps) {
  const i18n = useI18n();
  if (service.needs.length < 2) return null;
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
