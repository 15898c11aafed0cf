import type { SourceId } from '../../../core/directory/source-id';
import type { ChosenSources, SourceProblem } from '../../../core/refresh/chosen-sources';
import type { Refresh } from '../../../core/refresh/status';
import type { Result } from '../../../core/result';
import type { InstanceListFacts } from './instance-list-choice';
import type { ListFacts } from './list-phrases';

/** The props of `DirectorySection`. */
export type DirectoryProps = {
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  /** The facts of the stored directory; undefined where the directory can't be read here. */
  directory: { asOf: string; hosterCount: number; source: SourceId } | undefined;
  /** True if the directory can't be read as another page of the extension keeps it from us, and no other reason. */
  isHeldUp: boolean;
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
