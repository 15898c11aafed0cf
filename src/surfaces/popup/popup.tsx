import { useEffect, useState } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import type { FoundAnswer } from '../../core/ready-suggestions';
import type { ServiceCard } from '../../core/service-card';
import { needWord } from '../../core/words';
import { Answer } from '../../ui/answer';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { NeedChooser } from '../../ui/need-chooser';
import { dayPhrase } from '../../ui/phrases';
import { useWords } from '../../ui/words-context';

export type PopupProps = {
  /** The service of the page in front; null: none that we know. */
  service: ServiceCard | null;
  /** The answer to show first, for the service. */
  first: FoundAnswer | null;
  findAnswer: (need: NeedId) => Promise<FoundAnswer>;
  openOptions: () => void;
} & Pick<HomeQuestionProps, 'findTowns' | 'chooseHome'>;

/** What the toolbar button opens: one answer, two spares; on any other page, the needs. */
export function Popup(props: PopupProps) {
  const { service, first, findAnswer, openOptions, findTowns } = props;
  const words = useWords();
  const [found, setFound] = useState(first);
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

  const choose = async (need: NeedId) => setFound(await findAnswer(need));
  const chooseHome: typeof props.chooseHome = async (home) => {
    const kept = await props.chooseHome(home);
    if (kept.ok && ready) await choose(ready.need);
    return kept;
  };

  return (
    <>
      <header class="top">
        <Heading service={service} need={ready?.need} />
        {ready && !service && (
          <button type="button" class="link" onClick={() => setFound(null)}>
            {words.say('need_back')}
          </button>
        )}
      </header>
      <main>
        {!ready && <NeedChooser choose={choose} />}
        {ready && <Answer ready={ready} equivalents={service?.equivalents ?? []} />}
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

function Heading({ service, need }: { service: ServiceCard | null; need: NeedId | undefined }) {
  const words = useWords();
  if (!service) return need ? <h1 class="title">{words.say(needWord(need))}</h1> : null;
  return (
    <div>
      <p class="eyebrow">{words.say('spotted_on')}</p>
      <h1 class="title">{service.name}</h1>
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
        {words.say('need_also', service.name)}
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
