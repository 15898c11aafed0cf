import { useState } from 'preact/hooks';
import type { ServiceCard } from '../../core/services/service-card';
import type { BackgroundState } from '../../core/settings/background-state';
import type { Settings } from '../../core/settings/settings';
import { coverages } from '../../core/suggestions/covered';
import { useI18n } from '../../ui/i18n-context';
import type { WaySwitchProps } from '../../ui/way-switch';
import { AwaitedList, type AwaitedProps } from './awaited-list';
import { type BadgeProps, BadgeSection } from './badge-section';
import { ChangesNotice, type ChangesNoticeProps } from './changes-notice';
import { CreditsSection } from './credits-section';
import type { DirectoryProps } from './directory/directory-props';
import { DirectorySection } from './directory/directory-section';
import { type FaultsProps, FaultsSection } from './faults-section';
import { type FavouritesProps, FavouritesSection } from './favourites-section';
import { Group } from './groups/group';
import { GroupList } from './groups/group-list';
import type { GroupStates } from './groups/group-phrases';
import type { GroupId } from './groups/groups';
import { useOpenGroup } from './groups/use-open-group';
import { type LanguageProps, LanguageSection } from './language-section';
import { Notice } from './notice';
import { type NudgeProps, NudgeSection } from './nudge-section';
import { type HomeProps, OwnHome } from './own-home';
import { type PrivacyProps, PrivacySection } from './privacy/privacy-section';
import { type QuietProps, QuietSection } from './quiet-section';
import { Section } from './section';
import { SettingsFileSection } from './settings-file/settings-file-section';
import type { SettingsFileProps } from './settings-file/use-replacing';
import { type WatchedProps, WatchedSection } from './watched/watched-section';
import { WaySection } from './way-section';
import { WhatsNew, type WhatsNewProps } from './whats-new';
import { type WishesProps, WishesSection } from './wishes-section';

/** The props of `Options`. */
export type OptionsProps = ChosenProps &
  ChangesNoticeProps &
  WhatsNewProps & {
    /** The count of how often the settings were replaced under the page. */
    revision: number;
    way: WaySwitchProps;
    privacy: PrivacyProps;
    directory: DirectoryProps;
    settingsFile: SettingsFileProps;
    faults: FaultsProps;
    language: LanguageProps;
    /** The notice that stays until the user has understood it; null where there is none. */
    notice: BackgroundState['notice'];
    dismissNotice: () => Promise<void>;
  };

/** The options page: everything that can be set, and what is to be known about the data, group by group. */
export function Options(props: OptionsProps) {
  const i18n = useI18n();
  const open = useOpenGroup();
  return (
    <main class={open === null ? 'page options-page' : 'page options-page is-open'}>
      <h1 class="title">{i18n.say('options_title')}</h1>
      <div class="options-notices">
        {props.notice && <Notice dismiss={props.dismissNotice} />}
        <WhatsNew {...props} />
        <ChangesNotice {...props} />
      </div>
      <GroupList open={open} states={statesOf(props)} />
      <div class="options-content">
        <Chosen key={props.revision} {...props} open={open} />
        <Known {...props} open={open} />
      </div>
    </main>
  );
}

/** The groups of what is to be known, and done about it. */
function Known({ open, ...props }: OptionsProps & { open: GroupId | null }) {
  return (
    <>
      <Group id="hosts" open={open}>
        <Section id="directory">
          <DirectorySection {...props.directory} />
        </Section>
      </Group>
      <Group id="privacy" open={open}>
        <Section id="private">
          <PrivacySection {...props.privacy} />
        </Section>
        <Section id="way">
          <WaySection {...props.way} />
        </Section>
      </Group>
      <Group id="backup" open={open}>
        <Section id="language">
          <LanguageSection {...props.language} />
        </Section>
        <Section id="settings-file">
          <SettingsFileSection {...props.settingsFile} />
        </Section>
        <Section id="faults">
          <FaultsSection {...props.faults} />
        </Section>
        <Section id="credits">
          <CreditsSection />
        </Section>
      </Group>
    </>
  );
}

/** The facts that the list of groups tells. */
function statesOf(props: OptionsProps): GroupStates {
  return {
    settings: { ...props.settings, watched: props.watched.watched },
    favouriteCount: props.favourites.length,
    today: props.today,
    watching: props.watched.watching,
    nudge: props.nudge,
    directory: props.directory.directory,
    requestCount: props.privacy.requests.length,
    isCounting: props.way.isCounting,
    faultCount: props.faults.faults.length,
  };
}

type ChosenProps = { settings: Settings; watched: WatchedProps; nudge: NudgeProps } & HomeProps &
  Pick<WishesProps, 'chooseFilters'> &
  Pick<BadgeProps, 'setHasDot'> &
  Omit<QuietProps, 'quiet' | 'coverages'> &
  Pick<AwaitedProps, 'setAwaited'> &
  FavouritesProps & {
    /** Every service, as far as it is known what it is used for. */
    services: readonly Pick<ServiceCard, 'name' | 'needs'>[];
  };

/** The groups of what the user chose, each section with a state of its own. */
function Chosen({ settings, open, ...props }: ChosenProps & { open: GroupId | null }) {
  const [described, setDescribed] = useState(props.favourites);
  const changeFavourites: FavouritesProps['changeFavourites'] = async (change) => {
    const answer = await props.changeFavourites(change);
    if (answer.ok) setDescribed(answer.value);
    return answer;
  };
  return (
    <>
      <Group id="around" open={open}>
        <Section id="home">
          <OwnHome {...props} home={settings.home} />
        </Section>
        <Section id="wishes">
          <WishesSection filters={settings.filters} chooseFilters={props.chooseFilters} />
        </Section>
      </Group>
      <Group id="mine" open={open}>
        <Section id="favourites">
          <FavouritesSection {...props} changeFavourites={changeFavourites} />
        </Section>
      </Group>
      <Alerts {...props} settings={settings} described={described} open={open} />
    </>
  );
}

type AlertsProps = Omit<ChosenProps, keyof HomeProps> & {
  described: FavouritesProps['favourites'];
  open: GroupId | null;
};

function Alerts({ settings, described, open, ...props }: AlertsProps) {
  return (
    <Group id="alerts" open={open}>
      <Section id="icon">
        <BadgeSection hasDot={settings.hasDot} setHasDot={props.setHasDot} />
      </Section>
      <Section id="quiet">
        <QuietSection
          {...props}
          quiet={settings.quiet}
          coverages={coverages(props.services, described)}
        />
        <AwaitedList awaited={settings.awaited} setAwaited={props.setAwaited} />
      </Section>
      <Section id="watched">
        <WatchedSection {...props.watched} />
      </Section>
      <Section id="nudge">
        <NudgeSection {...props.nudge} />
      </Section>
    </Group>
  );
}
