import type { ComponentChildren, Ref } from 'preact';
import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import type { PageHere } from '../../core/spotting/page-here';
import { needWord, type Words } from '../../core/text/words';
import { dayPhrase } from '../../ui/phrases';
import { useWords } from '../../ui/words-context';

type HeadingProps = {
  page: PageHere;
  service: ServiceHere | null;
  /** What is being answered, if anything is. */
  need: NeedId | undefined;
  titleRef: Ref<HTMLHeadingElement>;
  choose: (need: NeedId) => void;
};

/** Where the user is, and what is being answered. */
export function Heading({ page, service, need, titleRef, choose }: HeadingProps) {
  const words = useWords();
  const { above, title, below } = service
    ? onService(service, words)
    : elsewhere(page, need, words);
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

function onService({ name, closedOn, needs }: ServiceHere, words: Words): Lines {
  const [need] = needs;
  if (closedOn) {
    const closed = words.say('spotted_closed', name, dayPhrase(closedOn, words));
    return { title: closed, below: words.say('spotted_closed_next') };
  }
  const only = needs.length === 1 && need && { below: words.say(needWord(need)) };
  return { above: words.say('spotted_on'), title: name, ...only };
}

function elsewhere(page: PageHere, need: NeedId | undefined, words: Words): Lines {
  if (need) return { title: words.say(needWord(need)) };
  if (page.kind === 'hoster') {
    const { name, membership } = page.hoster;
    const title = words.say(membership ? 'page_hoster' : 'page_hoster_other');
    return { title, below: words.say('page_hoster_text', name) };
  }
  const title = words.say('needs_intro');
  return page.kind === 'unreadable' ? { title, below: words.say('page_unreadable') } : { title };
}

type NeedsProps = { service: ServiceHere; need: NeedId; choose: (need: NeedId) => void };

/** What the service is for, where that is several things: one is answered, the others a click away. */
function Needs({ service, need, choose }: NeedsProps) {
  const words = useWords();
  if (service.needs.length < 2) return null;
  return (
    <ul class="facts service-needs" aria-label={words.say('needs_of', service.name)}>
      {service.needs.map((each) => (
        <li key={each}>
          <button
            type="button"
            class="fact"
            aria-pressed={each === need}
            onClick={() => choose(each)}
          >
            {words.say(needWord(each))}
          </button>
        </li>
      ))}
    </ul>
  );
}
