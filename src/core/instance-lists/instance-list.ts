import type { InstanceListId } from '../directory/hoster';
import type { Directory, Refusal } from '../directory/parsed-directory';
import type { MessageKey } from '../text/message-keys';

/** What a reading depends on beside the answers. */
export type ListReading = {
  /** `YYYY-MM-DD`: the day on which the list was asked. */
  askedOn: string;
  /** What the user reads: `fr`, `en`. */
  language: string;
};

/** What the answers of an instance list parse to. */
export type ListDirectory = Directory & {
  /** Rows that are right but not suggested (closed, often down): these are no refusals. */
  leftOut: readonly Refusal[];
};

/** A list of independent hosts: where it is asked and how its answers are read. */
export type InstanceList = {
  id: InstanceListId;
  /** Its own name, the same in every language. */
  name: string;
  /** For the credits: what it lists and who keeps it. */
  about: MessageKey;
  /** Under which licence its data are. */
  licence: MessageKey;
  /** What it knows of place. A server's country says little of the people: it is only a hint. */
  place: MessageKey;
  /** What a request must carry beside the browser's own headers. */
  headers: Readonly<Record<string, string>>;
  /** The https address to ask after these answers; null: that was the last. */
  nextAddress: (answers: readonly unknown[]) => string | null;
  /** Reads the answers, in the order in which they were asked for. Never throws. */
  parse: (answers: readonly unknown[], reading: ListReading) => ListDirectory;
};
