import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Home } from '../../core/home';
import type { Settings } from '../../core/settings';
import { HomeQuestion, type HomeQuestionProps } from '../../ui/home-question';
import { useWords } from '../../ui/words-context';
import { Credits } from './credits';
import { type DirectoryProps, DirectorySection } from './directory-section';
import { Favourites, type FavouritesProps } from './favourites';
import { type PrivacyProps, PrivacySection } from './privacy-section';
import { type WatchedProps, WatchedSection } from './watched-section';
import { Wishes, type WishesProps } from './wishes';

export type OptionsProps = {
  settings: Settings;
  directory: DirectoryProps;
  watched: WatchedProps;
  privacy: PrivacyProps;
  setDot: (hasDot: boolean) => Promise<void>;
  dismissNotice: () => Promise<void>;
} & Pick<HomeQuestionProps, 'findTowns' | 'findNewCommune' | 'chooseHome'> &
  Pick<WishesProps, 'chooseFilters'> &
  FavouritesProps;

/** Everything that can be set, and what is to be known about the data. */
export function Options(props: OptionsProps) {
  const words = useWords();
  const { settings, directory } = props;
  const [home, setHome] = useState<Home | null>(settings.home);
  const chooseHome: typeof props.chooseHome = async (chosen) => {
    const kept = await props.chooseHome(chosen);
    if (kept.ok) setHome(chosen);
    return kept;
  };
  return (
    <main class="page">
      <h1 class="title">{words.say('options_title')}</h1>
      {settings.notice && <Notice dismiss={props.dismissNotice} />}
      <Section id="home" title={words.say('options_home')}>
        <HomeQuestion {...props} home={home} chooseHome={chooseHome} isOpen />
      </Section>
      <Section id="wishes" title={words.say('filters_title')}>
        <Wishes filters={settings.filters} chooseFilters={props.chooseFilters} />
      </Section>
      <Section id="favourites" title={words.say('favourites_title')}>
        <Favourites favourites={props.favourites} chooseFavourites={props.chooseFavourites} />
      </Section>
      <Section id="sign" title={words.say('options_sign')}>
        <Dot hasDot={settings.hasDot} setDot={props.setDot} />
      </Section>
      <Section id="watched" title={words.say('watched_title')}>
        <WatchedSection {...props.watched} />
      </Section>
      <Section id="directory" title={words.say('options_directory')}>
        <DirectorySection {...directory} />
      </Section>
      <Section id="private" title={words.say('options_private')}>
        <PrivacySection {...props.privacy} />
      </Section>
      <Section id="credits" title={words.say('options_credits')}>
        <Credits />
      </Section>
    </main>
  );
}

type SectionProps = { id: string; title: string; children: ComponentChildren };

function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Notice({ dismiss }: { dismiss: () => Promise<void> }) {
  const words = useWords();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <div class="notice" role="status">
      <p>{words.say('options_rebuilt')}</p>
      <button
        type="button"
        class="link"
        onClick={() => {
          setDismissed(true);
          void dismiss();
        }}
      >
        {words.say('options_understood')}
      </button>
    </div>
  );
}

function Dot({ hasDot, setDot }: Pick<OptionsProps, 'setDot'> & { hasDot: boolean }) {
  const words = useWords();
  const [isOn, setOn] = useState(hasDot);
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => {
          setOn(checked);
          void setDot(checked);
        }}
      />
      <span>{words.say('options_dot')}</span>
    </label>
  );
}
