import { useEffect, useRef, useState } from 'preact/hooks';
import { ignore } from '../core/ignore';
import { failureOf, type Result } from '../core/result';
import type { Home } from '../core/towns/home';
import { homeIn } from '../core/towns/home-from-town';
import type { Town } from '../core/towns/town';
import { useI18n } from './i18n-context';
import { TownField } from './town-field';

/** The props of `HomeQuestion`. */
export type HomeQuestionProps = {
  home: Home | null;
  /**
   * Finds towns, those of this country first; undefined stands for the country that the browser's
   * languages speak for.
   */
  findTowns: (query: string, country: string | undefined) => Promise<readonly Town[]>;
  /** Finds the commune that the home's commune became part of; null if it became part of none. */
  findNewCommune?: (home: Home) => Promise<Town | null>;
  /** Keeps the home and works out what is near it. */
  chooseHome: (home: Home) => Promise<Result<null>>;
  /** True to ask even though a home is known. */
  isOpen?: boolean;
};

/** The place where the user lives: a chip when it is known, else the question and its field. */
export function HomeQuestion({ home, isOpen = false, ...props }: HomeQuestionProps) {
  const i18n = useI18n();
  const [isChanging, setChanging] = useState(false);
  const isAsking = isOpen || !home || isChanging;
  const [told, setTold] = useState<Progress | null>(null);
  const place = useRef<HTMLElement>(null);
  const choose = async (town: Town) => {
    setTold('home_saving');
    // Where the background does not answer, the promise is refused: to the user it is the same.
    const kept = await props.chooseHome(homeIn(town)).catch(failureOf);
    setTold(kept.ok ? 'home_saved' : 'home_failed');
    if (kept.ok) setChanging(false);
  };
  const isFolded = told === 'home_saved' && !isAsking;
  useEffect(() => {
    // What had the focus is gone: the field or the chip took its place.
    if (isChanging || isFolded)
      place.current?.querySelector<HTMLElement>(`input, .${chip}`)?.focus();
  }, [isChanging, isFolded]);
  return (
    <section class="home" ref={place}>
      {home && isOpen && <p class="home-line">{i18n.say('home_yours', home.label)}</p>}
      {home && !isAsking && <HomeChip home={home} change={() => setChanging(true)} />}
      {home && props.findNewCommune && (
        <NewCommune home={home} find={props.findNewCommune} choose={choose} />
      )}
      {isAsking && <Asking {...{ home, isOpen, choose }} findTowns={props.findTowns} />}
      <p class={isFolded ? 'unseen' : 'status'} role="status">
        {told && (told === 'home_saved' ? home && i18n.say(told, home.label) : i18n.say(told))}
      </p>
    </section>
  );
}

type Progress = 'home_saving' | 'home_saved' | 'home_failed';

type AskingProps = Pick<HomeQuestionProps, 'home' | 'findTowns'> & {
  isOpen: boolean;
  choose: (town: Town) => void;
};

/** The question, its field, and the promise that goes with it. */
function Asking({ home, isOpen, choose, findTowns }: AskingProps) {
  const i18n = useI18n();
  return (
    <>
      {!isOpen && <h2 class="home-title">{i18n.say('home_question')}</h2>}
      <TownField
        findTowns={(query) => findTowns(query, home?.country)}
        country={home?.country ?? 'FR'}
        choose={choose}
        isAsked={!isOpen}
      />
      <p class="quiet">{i18n.say('home_promise')}</p>
    </>
  );
}

/** The class of the chip. */
const chip = 'home-chip';

type HomeChipProps = { home: Home; change: () => void };

/** The town that answers are near to; a press asks for another. */
function HomeChip({ home, change }: HomeChipProps) {
  const name = useI18n().say('home_change', home.label);
  return (
    <button type="button" class={chip} aria-label={name} title={name} onClick={change}>
      <svg class="home-pin" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM12 7v5M9.5 9.5h5" />
      </svg>
      <span>{home.label}</span>
    </button>
  );
}

type NewCommuneProps = {
  home: Home;
  find: (home: Home) => Promise<Town | null>;
  choose: (town: Town) => void;
};

/** The proposal of the commune that the home's became part of; the home's point goes on to work. */
function NewCommune({ home, find, choose }: NewCommuneProps) {
  const i18n = useI18n();
  const [commune, setCommune] = useState<Town | null>(null);
  useEffect(() => {
    setCommune(null);
    ignore(find(home).then(setCommune), 'the home stays as it is');
  }, [home, find]);
  if (!commune) return null;
  return (
    <p>
      {i18n.say('home_merged', home.label, commune.name)}{' '}
      <button type="button" class="link" onClick={() => choose(commune)}>
        {i18n.say('home_take_merged', commune.name)}
      </button>
    </p>
  );
}
