import { useState } from 'preact/hooks';
import type { Home } from '../core/home';
import { failure, type Result } from '../core/result';
import { homeIn, type Town } from '../core/town';
import { TownField } from './town-field';
import { useWords } from './words-context';

export type HomeQuestionProps = {
  home: Home | null;
  findTowns: (query: string) => Promise<readonly Town[]>;
  /** Keeps the home and works out what is near it. */
  chooseHome: (home: Home) => Promise<Result<null>>;
  /** Ask even though a home is known. */
  isOpen?: boolean;
};

type Progress = 'saving' | 'saved' | 'failed' | undefined;

/** Where the user lives: a line when it is known, else the question and its field. */
export function HomeQuestion({ home, findTowns, chooseHome, isOpen = false }: HomeQuestionProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(isOpen || !home);
  const [progress, setProgress] = useState<Progress>();

  const choose = async (town: Town) => {
    setProgress('saving');
    // Where nobody answers, the promise is refused: to the user it is the same.
    const kept = await chooseHome(homeIn(town)).catch(() => failure('unreachable'));
    setProgress(kept.ok ? 'saved' : 'failed');
    if (kept.ok) setAsking(isOpen);
  };

  const told: Record<NonNullable<Progress>, string> = {
    saving: words.say('home_saving'),
    saved: home ? words.say('home_saved', home.label) : '',
    failed: words.say('home_failed'),
  };
  return (
    <section class="home">
      {home && (
        <p class="home-line">
          <span>{words.say('home_yours', home.label)}</span>
          {!isAsking && (
            <button type="button" class="link" onClick={() => setAsking(true)}>
              {words.say('home_change')}
            </button>
          )}
        </p>
      )}
      {isAsking && (
        <>
          {!home && <h2 class="home-title">{words.say('home_question')}</h2>}
          <TownField findTowns={findTowns} choose={choose} />
          <p class="quiet">{words.say('home_promise')}</p>
        </>
      )}
      <p class="status" role="status">
        {progress && told[progress]}
      </p>
    </section>
  );
}
