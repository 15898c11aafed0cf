import { mostDirectoryBytes } from '../../../core/directory/limits';
import type { FileResponse } from '../../../core/federation/crawled-file';
import { hourOf, hourToAskSince } from '../../../core/federation/hour-asked';
import { problemOf, type RefreshProblem } from '../../../core/refresh/refresh-problem';
import type { SourceState } from '../../../core/refresh/source-state';
import { failure, type Result, success } from '../../../core/result';
import { holdingSignature } from '../../../core/signing/is-signed';
import { oneFormOf } from '../../../core/signing/one-signature';
import {
  mostSignatureBytes,
  readSignatureFile,
  signatureAddress,
  signatureFileText,
} from '../../../core/signing/signature-file';
import { builtInKeys, builtInMirror } from '../../package/built-in-mirror';
import { askWeb } from '../ask-web';

/** The file of an answer. */
export type AnsweredFile = Extract<FileResponse, { kind: 'file' }>;

/** A mirror's file, nothing of which is read yet; null where it is the one that is held. */
export type MirrorFile = {
  file: AnsweredFile;
  /** The line of the signature that held, as `oneFormOf` writes it; null where it need not be signed. */
  signature: string | null;
  /** The hour of our own clock in which it was asked for. */
  readAt: string;
} | null;

type Question = {
  /** The state of the mirror, its address included. */
  state: SourceState;
  /** True if the directory that is kept came from this mirror: only that can be "not modified". */
  isHeld: boolean;
  /** True if the user takes this mirror without a signature. */
  mayBeUnsigned: boolean;
  /** The kind of source: the main directory's mirror, or a list that the user added. */
  requestedBy: 'mirror' | 'added-list';
};

/** The problem with a source that could be taken unsigned, once its user is asked. */
const unsignedProblem = { mirror: 'unsigned', 'added-list': 'unsigned-list' } as const;

/** Asks a mirror for its file: for its signature first, unless it need not be signed. */
export function askMirror(question: Question): Promise<Result<MirrorFile, RefreshProblem>> {
  const { state, mayBeUnsigned } = question;
  // The mirror of the build is signed, whatever was agreed to.
  const isUnsigned = mayBeUnsigned && state.address !== builtInMirror;
  return isUnsigned ? askUnsigned(question) : askSigned(question);
}

async function askUnsigned({
  state,
  isHeld,
  requestedBy,
}: Question): Promise<Result<MirrorFile, RefreshProblem>> {
  const { address, askedAt, readAt = null } = state;
  const since = isHeld ? hourToAskSince(readAt, askedAt.slice(0, 10)) : null;
  const answer = await askWeb({ address, since, mostBytes: mostDirectoryBytes }, requestedBy);
  // "Nothing new" says something of what is held alone.
  if (answer.kind === 'unchanged' && since !== null) return success(null);
  if (answer.kind !== 'file') return failure(problemOf(answer, address));
  return success({ file: answer, signature: null, readAt: hourOf(answer.askedAt) });
}

/**
 * Asks for the signature, without any mark of a former answer. Where it is the one of what is held, that was
 * all; only a new one leads to a request for the file, which is checked before anything of it is read.
 */
async function askSigned({
  state,
  isHeld,
  requestedBy,
}: Question): Promise<Result<MirrorFile, RefreshProblem>> {
  const { address, signature: held = null } = state;
  // Once signed, or of the build, a mirror that is not signed is a mirror that was tampered with.
  const mustBeSigned = held !== null || address === builtInMirror;
  const notSigned: RefreshProblem = {
    id: mustBeSigned ? 'bad-signature' : unsignedProblem[requestedBy],
    values: [new URL(address).hostname],
  };
  if (builtInKeys.length === 0) return failure(notSigned);
  const beside = signatureAddress(address);
  const asked = await askWeb(
    { address: beside, since: null, mostBytes: mostSignatureBytes },
    requestedBy,
  );
  if (asked.kind !== 'file') return failure(problemOfSignature(asked, beside, notSigned));
  const signatures = readSignatureFile(asked.bytes).map(oneFormOf);
  if (signatures.length === 0) return failure(notSigned);
  if (isHeld && held !== null && signatureFileText(signatures).includes(held)) return success(null);
  const file = await askWeb({ address, since: null, mostBytes: mostDirectoryBytes }, requestedBy);
  if (file.kind !== 'file') return failure(problemOf(file, address));
  const holding = await holdingSignature(file.bytes, signatures, builtInKeys);
  if (!holding) return failure(notSigned);
  // Nothing but the signature that holds: any other line may be a mark, by which the server would know us again.
  const signature = signatureFileText([holding]);
  return success({ file, signature, readAt: hourOf(file.askedAt) });
}

/** The problem with a signature that did not come: where there is none, the mirror is not signed. */
function problemOfSignature(
  answer: Exclude<FileResponse, { kind: 'file' }>,
  address: string,
  notSigned: RefreshProblem,
): RefreshProblem {
  const problem = problemOf(answer, address);
  const isMissing = problem.id === 'bad-status' && /^4(03|04|10)$/.test(problem.values[0] ?? '');
  return isMissing || problem.id === 'too-big' ? notSigned : problem;
}
