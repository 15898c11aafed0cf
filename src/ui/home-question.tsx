import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../core/ignore';
import { failureOf, type Result } from '../core/result';
import type { Home } from '../core/towns/home';
import { homeIn } from '../core/towns/home-from-town';
import type { Town } from '../core/towns/town';
import { Problem } from './feedback/problem';
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
  /** True where a heading asks the question already: the field's label is then within it. */
  isAsked?: boolean;
};

/** The question for the place that answers shall be near to: the home so far, and a field for another. */
export function HomeQuestion({ home, isAsked = false, ...props }: HomeQuestionProps) {
  const i18n = useI18n();
  const [told, setTold] = useState<Progress | null>(null);
  const choose = async (town: Town) => {
    setTold('home_saving');
    // Where the background does not answer, the promise is refused: to the user it is the same.
    const kept = await props.chooseHome(homeIn(town)).catch(failureOf);
    setTold(kept.ok ? 'home_saved' : 'home_failed');
  };
  return (
    <section class="home">
      {home && !isAsked && <p class="home-line">{i18n.say('home_yours', home.label)}</p>}
      {home && props.findNewCommune && (
        <NewCommune home={home} find={props.findNewCommune} choose={choose} />
      )}
      <TownField
        findTowns={(query) => props.findTowns(query, home?.country)}
        country={home?.country ?? 'FR'}
        choose={choose}
        isAsked={isAsked}
      />
      {told === 'home_failed' && <Problem>{i18n.say(told)}</Problem>}
      <p class="status" role="status">
        {told === 'home_saving' && i18n.say(told)}
        {told === 'home_saved' && home && i18n.say(told, home.label)}
      </p>
      <p class="quiet">{i18n.say('home_promise')}</p>
    </section>
  );
}

type Progress = 'home_saving' | 'home_saved' | 'home_failed';

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
