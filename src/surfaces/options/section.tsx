import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type OptionsSection, optionsSections } from '../../core/extension-pages';
import type { MessageKey } from '../../core/text/message-keys';
import { useI18n } from '../../ui/i18n-context';

const titles: Record<OptionsSection, MessageKey> = {
  home: 'options_home',
  wishes: 'filters_title',
  favourites: 'favourites_title',
  icon: 'options_icon',
  quiet: 'quiet_title',
  watched: 'watched_title',
  nudge: 'nudge_title',
  way: 'options_way',
  directory: 'options_directory',
  private: 'options_private',
  'settings-file': 'file_title',
  faults: 'faults_title',
  credits: 'options_credits',
};

const titleId = (id: OptionsSection) => `${id}-title`;

/** A part of the page that a link may lead to. */
export function Section({ id, children }: { id: OptionsSection; children: ComponentChildren }) {
  const i18n = useI18n();
  return (
    <section id={id} class="card" aria-labelledby={titleId(id)}>
      <h2 id={titleId(id)} class="section-title" tabIndex={-1}>
        {i18n.say(titles[id])}
      </h2>
      {children}
    </section>
  );
}

/** The links to every section. */
export function Contents() {
  const i18n = useI18n();
  return (
    <nav aria-label={i18n.say('options_contents')}>
      <ul class="contents">
        {optionsSections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{i18n.say(titles[id])}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Goes to the section that the address names: the browser looked for it before it was drawn. */
export function useSectionOfAddress(): void {
  useEffect(() => {
    const follow = () => {
      const named = optionsSections.find((id) => `#${id}` === location.hash);
      if (named) goToSection(named);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}

/** Scrolls to a section, and puts the focus on its title. */
export function goToSection(id: OptionsSection): void {
  const title = document.getElementById(titleId(id));
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
}
