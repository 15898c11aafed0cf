import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import type { FoundAnswer, ReadySuggestions } from '../../core/ready-suggestions';
import type { Result } from '../../core/result';
import type { ServiceCard } from '../../core/service-card';
import type { Suggestion } from '../../core/suggestion';
import { needWord } from '../../core/words';
import { Answer } from '../../ui/answer';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import type { NeedChooser } from '../../ui/need-chooser';
import { dayPhrase } from '../../ui/phrases';
import { useWords } from '../../ui/words-context';
import { Beyond, type BeyondProps } from './beyond';

export type PopupProps = {
  /** The service of the page in front; null: none that we know. */
  service: ServiceCard | null;
  /** The answer to show first, for the service. */
  first: FoundAnswer | null;
  /** Offers every need; null over a service, where it isn't wanted and so isn't loaded. */
  Chooser: typeof NeedChooser | null;
  findAnswer: (need: NeedId) => Promise<FoundAnswer>;
  openOptions: () => void;
  /** Days since 1970: equal suggestions take turns. */
  day: number;
  /** Keeps that the user already uses this for a need, or no longer does. */
  keepFavourite: (need: NeedId, suggestion: Suggestion, isChosen: boolean) => Promise<Result<null>>;
} & Pick<BeyondProps, 'search' | 'loadFurther'> &
  Pick<HomeQuestionProps, 'findTowns' | 'chooseHome'>;

/** What the toolbar button opens: one answer, two spares; on any other page, the needs. */
export function Popup(props: PopupProps) {
  const { service, first, Chooser, findAnswer, openOptions, findTowns } = props;
  const words = useWords();
  const [found, setFound] = useState(first);
  const [momentary, setMomentary] = useState<ReadySuggestions | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const ready = found?.ready;

  useEffect(() => {
    let isCurrent = true;
    found?.better?.then((better) => {
      if (better && isCurrent) setFound({ ready: better });
    });
    return () => {
      isCurrent = false;
    };
  }, [found]);

  const wanted = useRef<NeedId | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = async (need: NeedId) => {
    wanted.current = need;
    const answer = await findAnswer(need);
    // A slower answer to an earlier choice comes too late.
    if (wanted.current !== need) return;
    setFound(answer);
    setMomentary(null);
    // What was pressed may be gone: reading goes on at the top.
    heading.current?.focus();
  };
  const chooseHome: typeof props.chooseHome = async (home) => {
    const kept = await props.chooseHome(home);
    if (kept.ok && ready) await choose(ready.need);
    return kept;
  };

  const toggleFavourite = async (suggestion: Suggestion) => {
    if (!ready) return;
    const isChosen = !suggestion.reasons.includes('favourite');
    const kept = await props
      .keepFavourite(ready.need, suggestion, isChosen)
      .catch(() => ({ ok: false }));
    setFailed(!kept.ok);
    if (kept.ok) await choose(ready.need);
  };
  const equivalents = service?.equivalents.length ? service.equivalents : (found?.software ?? []);

  return (
    <>
      <header class="top">
        <Heading service={service} need={ready?.need} titleRef={heading} />
        {ready && !service && (
          <button type="button" class="link" onClick={() => setFound(null)}>
            {words.say('needs_back')}
          </button>
        )}
      </header>
      <main>
        {!ready && Chooser && <Chooser choose={choose} />}
        {ready && (
          <Answer
            ready={momentary ?? ready}
            equivalents={equivalents}
            day={props.day}
            toggleFavourite={toggleFavourite}
          />
        )}
        <p class="status" role="status">
          {hasFailed && words.say('favourite_failed')}
        </p>
        {ready && ready.count > 0 && (
          <Beyond
            key={`${ready.need} ${ready.inputs}`}
            ready={ready}
            isMomentary={momentary !== null}
            show={setMomentary}
            search={props.search}
            loadFurther={props.loadFurther}
            toggleFavourite={toggleFavourite}
          />
        )}
        {ready && service && <OtherNeeds service={service} need={ready.need} choose={choose} />}
        {ready && <HomeQuestion home={ready.home} findTowns={findTowns} chooseHome={chooseHome} />}
      </main>
      <footer class="bottom">
        <button type="button" class="link" onClick={openOptions}>
          {words.say('options_open')}
        </button>
      </footer>
    </>
  );
}

type HeadingProps = {
  service: ServiceCard | null;
  need: NeedId | undefined;
  titleRef: Ref<HTMLHeadingElement>;
};

function Heading({ service, need, titleRef }: HeadingProps) {
  const words = useWords();
  const title = (text: string) => (
    <h1 class="title" ref={titleRef} tabIndex={-1}>
      {text}
    </h1>
  );
  if (!service) return need ? title(words.say(needWord(need))) : null;
  return (
    <div>
      <p class="eyebrow">{words.say('spotted_on')}</p>
      {title(service.name)}
      {need && <p class="subtitle">{words.say(needWord(need))}</p>}
      {service.closedOn && (
        <p class="notice">
          {words.say('spotted_closed', service.name, dayPhrase(service.closedOn, words))}
        </p>
      )}
    </div>
  );
}

type OtherNeedsProps = { service: ServiceCard; need: NeedId; choose: (need: NeedId) => void };

function OtherNeeds({ service, need, choose }: OtherNeedsProps) {
  const words = useWords();
  const others = service.needs.filter((each) => each !== need);
  if (others.length === 0) return null;
  return (
    <section>
      <p class="eyebrow" id="other-needs">
        {words.say('needs_also', service.name)}
      </p>
      <ul class="facts" aria-labelledby="other-needs">
        {others.map((other) => (
          <li key={other}>
            <button type="button" class="fact" onClick={() => choose(other)}>
              {words.say(needWord(other))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
