import { useEffect, useRef, useState } from 'preact/hooks';
import type { Home } from '../../core/towns/home';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { useI18n } from '../../ui/i18n-context';

/** The props of `TownQuestion`. */
export type TownQuestionProps = { home: Home | null } & Pick<
  HomeQuestionProps,
  'findTowns' | 'chooseHome'
>;

/** The question for the town: once it is answered, the answer stands there, and a button to change it. */
export function TownQuestion({ home, findTowns, ...props }: TownQuestionProps) {
  const i18n = useI18n();
  const section = useRef<HTMLElement>(null);
  const [isAsking, setAsking] = useState(home === null);
  const [wasChosen, setChosen] = useState(false);
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    // What had the focus is gone: it goes on to what stands there now.
    if (wasAsking.current !== isAsking) focusFirst(section.current);
    wasAsking.current = isAsking;
  }, [isAsking]);
  const chooseHome: typeof props.chooseHome = async (chosen) => {
    const kept = await props.chooseHome(chosen);
    setChosen(kept.ok);
    if (kept.ok) setAsking(false);
    return kept;
  };
  return (
    <section class="card" ref={section}>
      <h2 class="section-title">{i18n.say('welcome_town')}</h2>
      {home && !isAsking ? (
        <div class="home-chosen">
          <p>{i18n.say('home_yours', home.label)}</p>
          <button type="button" class="small-button" onClick={() => setAsking(true)}>
            {i18n.say('welcome_town_change')}
          </button>
        </div>
      ) : (
        <HomeQuestion home={home} findTowns={findTowns} chooseHome={chooseHome} isAsked />
      )}
      <p class="status" role="status">
        {home && !isAsking && wasChosen && i18n.say('home_saved', home.label)}
      </p>
    </section>
  );
}

const focusFirst = (section: HTMLElement | null) =>
  (section?.querySelector('input') ?? section?.querySelector('button'))?.focus();
