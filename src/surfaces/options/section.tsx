import type { ComponentChildren } from 'preact';
import type { OptionsSection } from '../../core/extension-pages';
import type { MessageKey } from '../../core/text/message-keys';
import { useI18n } from '../../ui/i18n-context';

const titles: Record<OptionsSection, MessageKey> = {
  home: 'options_home',
  wishes: 'filters_title',
  favourites: 'favourites_list',
  icon: 'options_icon',
  quiet: 'quiet_title',
  watched: 'watched_title',
  nudge: 'nudge_title',
  way: 'options_way',
  directory: 'options_directory',
  private: 'options_private',
  language: 'language_title',
  'settings-file': 'file_title',
  faults: 'faults_title',
  credits: 'options_credits',
};

/** The id of the title of a section, or of a group of sections. */
export const titleId = (id: string) => `${id}-title`;

/** A part of the page that a link may lead to. */
export function Section({ id, children }: { id: OptionsSection; children: ComponentChildren }) {
  const i18n = useI18n();
  return (
    <section id={id} class="card" aria-labelledby={titleId(id)}>
      <h3 id={titleId(id)} class="section-title" tabIndex={-1}>
        {i18n.say(titles[id])}
      </h3>
      {children}
    </section>
  );
}

/** Scrolls to a section or a group, and puts the focus on its title. */
export function goToTitle(id: string): void {
  const title = document.getElementById(titleId(id));
  title?.scrollIntoView();
  title?.focus({ preventScroll: true });
}
