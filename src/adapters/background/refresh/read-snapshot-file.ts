import {
  type ReadDirectoryFile,
  readDirectoryFile,
} from '../../../core/directory/file/read-directory-file';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import { failure, type Result } from '../../../core/result';
import { inSlices } from '../../browser/in-slices';
import type { AnsweredFile } from './ask-mirror';

/** Reads the file of a mirror, or of a list that the user added. It may be long: others get the thread too. */
export async function readSnapshotFile({
  bytes,
}: AnsweredFile): Promise<Result<ReadDirectoryFile, RefreshProblem>> {
  const read = await inSlices(readDirectoryFile(bytes));
  return read.ok ? read : failure({ id: read.reason, values: [] });
}
