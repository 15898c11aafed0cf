import { useState } from 'preact/hooks';
import type { InstanceListId } from '../../../core/directory/hoster';
import type { SourceId } from '../../../core/directory/source-id';
import { hosterPage } from '../../../core/extension-pages';
import {
  asksNobody,
  type ChosenSources,
  type SourceProblem,
} from '../../../core/refresh/chosen-sources';
import { isUnderWay, type Refresh } from '../../../core/refresh/status';
import { failureOf, type Result } from '../../../core/result';
import { datePhrase } from '../../../ui/date-phrases';
import { useI18n } from '../../../ui/i18n-context';
import { useOnTop } from '../use-on-top';
import { AddedLists } from './added-lists';
import { InstanceListChoice, type InstanceListFacts } from './instance-list-choice';
import type { ListFacts } from './list-phrases';
import { directoryPhrase, refreshPhrase } from './refresh-phrases';
import { SourceChoice } from './source-choice';
import { StaleNotice } from './stale-notice';
import { UnsignedMirror } from './unsigned-mirror';

/** The props of `DirectorySection`. */
export type DirectoryProps = {
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  /** The facts of the stored directory; undefined where the directory can't be read here. */
  directory: { asOf: string; hosterCount: number; source: SourceId } | undefined;
  /** The day of the directory before this one; null where there is none. */
  previous: string | null;
  refresh: Refresh | null;
  sources: ChosenSources;
  builtInMirror: string | null;
  knownLists: readonly InstanceListFacts[];
  /** The facts of the lists that the user added. */
  listFacts: ListFacts;
  /** Keeps the choice; asks for the permission that it needs: call it in the click itself. */
  chooseSources: (chosen: ChosenSources) => Promise<Result<null, SourceProblem>>;
  refreshNow: () => void;
  pause: (isPaused: boolean) => void;
  goBack: () => Promise<Result<null>>;
};

/** The changes of the sources that the user makes, and what is told of the last one. */
function useSources(props: DirectoryProps) {
  const i18n = useI18n();
  const [told, setTold] = useState('');
  const onTop = useOnTop(props.sources);
  const choose = async (change: (now: ChosenSources) => Partial<ChosenSources>) => {
    const chosen = onTop.make((now) => ({ ...now, ...change(now) }));
    const answer = await props.chooseSources(chosen);
    if (onTop.settle(chosen)) {
      setTold(i18n.say(answer.ok ? 'options_saved' : problemWords[answer.reason]));
    }
    return answer.ok;
  };
  const toggle = async (id: InstanceListId, isOn: boolean) => {
    await choose(({ indexes }) => ({
      indexes: isOn ? [...indexes, id] : indexes.filter((each) => each !== id),
    }));
  };
  const goBack = async () => {
    const answer = await props.goBack().catch(failureOf);
    setTold(i18n.say(answer.ok ? 'directory_returned' : 'home_failed'));
  };
  return { told, choose, toggle, goBack };
}

/** The section that says what the directory is and where it comes from, and refreshes it. */
export function DirectorySection(props: DirectoryProps) {
  const { sources, knownLists } = props;
  const { told, choose, toggle, goBack } = useSources(props);
  return (
    <>
      <Facts directory={props.directory} today={props.today} />
      {props.directory && (
        <StaleNotice
          {...props}
          asOf={props.directory.asOf}
          takeMirror={() => choose(() => ({ source: 'mirror', mirror: null }))}
        />
      )}
      <SourceChoice
        sources={sources}
        builtInMirror={props.builtInMirror}
        choose={async (change) => {
          await choose(() => change);
        }}
      />
      <UnsignedMirror {...props} accept={(unsigned) => choose(() => ({ unsigned }))} />
      <InstanceListChoice chosen={sources.indexes} known={knownLists} toggle={toggle} />
      <AddedLists
        sources={sources}
        builtInMirror={props.builtInMirror}
        today={props.today}
        facts={props.listFacts}
        change={(change) => choose(({ lists = [] }) => ({ lists: change(lists) }))}
      />
      <p class="status" role="status">
        {told}
      </p>
      <Refreshing {...props} goBack={goBack} />
    </>
  );
}

function Facts({ directory, today }: Pick<DirectoryProps, 'directory' | 'today'>) {
  const i18n = useI18n();
  if (!directory) return <p>{i18n.say('options_directory_missing')}</p>;
  return <p>{directoryPhrase(directory, today, i18n)}</p>;
}

const problemWords = {
  'bad-address': 'source_bad_address',
  'no-permission': 'source_no_permission',
  'not-kept': 'home_failed',
} as const;

type RefreshingProps = Omit<DirectoryProps, 'goBack'> & { goBack: () => void };

function Refreshing({ sources, refresh, previous, refreshNow, pause, goBack }: RefreshingProps) {
  const i18n = useI18n();
  const isPaused = refresh?.state === 'paused';
  const progress = isUnderWay(refresh) || isPaused ? refresh : null;
  return (
    <>
      <p role="status">{refresh && refreshPhrase(refresh, i18n)}</p>
      {progress && progress.known > 0 && (
        <progress
          value={progress.done}
          max={progress.known}
          aria-label={i18n.say('refresh_asking')}
        />
      )}
      <div class="actions">
        {!asksNobody(sources) && !isPaused && (
          <button type="button" class="small-button" onClick={refreshNow}>
            {i18n.say('refresh_now')}
          </button>
        )}
        {sources.source === 'federation' && progress && (
          <button type="button" class="small-button" onClick={() => pause(!isPaused)}>
            {i18n.say(isPaused ? 'refresh_resume' : 'refresh_pause')}
          </button>
        )}
        {previous !== null && (
          <button type="button" class="link" onClick={goBack}>
            {i18n.say('directory_previous', datePhrase(previous, i18n))}
          </button>
        )}
      </div>
      <p>
        <a class="link" href={hosterPage}>
          {i18n.say('hoster_open')}
        </a>
      </p>
    </>
  );
}
