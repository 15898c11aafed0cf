import type { InstanceListId } from '../../../core/directory/hoster';
import { hosterPage } from '../../../core/extension-pages';
import type { ChosenSources, SourceProblem } from '../../../core/refresh/chosen-sources';
import { failureOf, type Result } from '../../../core/result';
import { useI18n } from '../../../ui/i18n-context';
import { Fold } from '../fold';
import { Aloud, Beside, useTold } from '../told';
import { useOnTop } from '../use-on-top';

import { AddedLists } from './added-lists';
import type { DirectoryProps } from './directory-props';
import { InstanceListChoice } from './instance-list-choice';
import { directoryPhrase } from './refresh-phrases';
import { Refreshing } from './refreshing';
import { SourceChoice } from './source-choice';
import { StaleNotice } from './stale-notice';
import { UnsignedMirror } from './unsigned-mirror';

/** A part of the section, beside which the word on its last act stands. */
type Place = 'facts' | 'sources' | 'lists' | 'added';

/** The changes of the sources that the user makes, and what is told of the last one. */
function useSources(props: DirectoryProps) {
  const i18n = useI18n();
  const { told, say, warn } = useTold();
  const onTop = useOnTop(props.sources);
  const choose = async (
    at: Place,
    change: (now: ChosenSources) => Partial<ChosenSources>,
  ): Promise<Result<null, SourceProblem>> => {
    const chosen = onTop.make((now) => ({ ...now, ...change(now) }));
    const answer = await props.chooseSources(chosen);
    if (onTop.settle(chosen)) {
      if (answer.ok) say(at, i18n.say('options_saved'));
      else warn(at, i18n.say(problemWords[answer.reason]));
    }
    return answer;
  };
  const toggle = async (id: InstanceListId, isOn: boolean) => {
    await choose('lists', ({ indexes }) => ({
      indexes: isOn ? [...indexes, id] : indexes.filter((each) => each !== id),
    }));
  };
  const goBack = async () => {
    const answer = await props.goBack().catch(failureOf);
    if (answer.ok) say('facts', i18n.say('directory_returned'));
    else warn('facts', i18n.say('home_failed'));
  };
  return { told, choose, toggle, goBack };
}

/** The section that says what the directory is and where it comes from, and refreshes it. */
export function DirectorySection(props: DirectoryProps) {
  const { told, choose, toggle, goBack } = useSources(props);
  const accept = (unsigned: string) => choose('facts', () => ({ unsigned }));
  return (
    <>
      <Facts {...props} />
      {props.directory && (
        <StaleNotice
          {...props}
          asOf={props.directory.asOf}
          takeMirror={() => choose('facts', () => ({ source: 'mirror', mirror: null }))}
        />
      )}
      <Refreshing {...props} goBack={goBack} />
      <UnsignedMirror {...props} accept={accept} />
      <Beside told={told} at="facts" />
      <Folds {...props} told={told} choose={choose} toggle={toggle} />
      <Aloud told={told} />
      <HosterLink />
    </>
  );
}

type FoldsProps = DirectoryProps &
  Pick<ReturnType<typeof useSources>, 'told' | 'choose' | 'toggle'>;

/** The sources and lists to choose from, each kind folded until it is wanted. */
function Folds({ told, choose, toggle, ...props }: FoldsProps) {
  const i18n = useI18n();
  const { sources } = props;
  return (
    <>
      <Fold title={i18n.say('source_title')} isOpen={sources.source !== 'package'}>
        <SourceChoice
          sources={sources}
          builtInMirror={props.builtInMirror}
          told={told}
          choose={(change) => choose('sources', () => change)}
        />
      </Fold>
      <Fold title={i18n.say('instance_lists_title')} isOpen={sources.indexes.length > 0}>
        <InstanceListChoice chosen={sources.indexes} known={props.knownLists} toggle={toggle} />
        <Beside told={told} at="lists" />
      </Fold>
      <Fold title={i18n.say('added_lists_title')} isOpen={(sources.lists ?? []).length > 0}>
        <AddedLists
          sources={sources}
          builtInMirror={props.builtInMirror}
          today={props.today}
          facts={props.listFacts}
          change={async (change) =>
            (await choose('added', ({ lists = [] }) => ({ lists: change(lists) }))).ok
          }
        />
        <Beside told={told} at="added" />
      </Fold>
    </>
  );
}

function HosterLink() {
  const i18n = useI18n();
  return (
    <p>
      <a class="link" href={hosterPage}>
        {i18n.say('hoster_open')}
      </a>
    </p>
  );
}

function Facts({ directory, isHeldUp, today }: DirectoryProps) {
  const i18n = useI18n();
  if (isHeldUp) return <p class="notice">{i18n.say('directory_held_up')}</p>;
  if (!directory) return <p>{i18n.say('options_directory_missing')}</p>;
  return <p>{directoryPhrase(directory, today, i18n)}</p>;
}

const problemWords = {
  'bad-address': 'source_bad_address',
  'is-list': 'source_is_list',
  'no-permission': 'source_no_permission',
  'not-kept': 'home_failed',
} as const;
