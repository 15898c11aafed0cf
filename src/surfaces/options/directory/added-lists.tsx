import { useState } from 'preact/hooks';
import { type AddedList, listName } from '../../../core/refresh/added-list';
import type { ChosenSources } from '../../../core/refresh/chosen-sources';
import { type AddedListProblem, newList } from '../../../core/refresh/new-list';
import type { MessageKey } from '../../../core/text/message-keys';
import { Choice } from '../../../ui/choice';
import { Problem, problemOf } from '../../../ui/feedback/problem';
import { useI18n } from '../../../ui/i18n-context';
import { UndoLine } from '../undo-line';
import { type ListFacts, listPhrases } from './list-phrases';
import { UnsignedQuestion } from './unsigned-mirror';

/** Changes the added lists; true once they are kept. To be called in a click. */
type ChangeLists = (
  change: (lists: readonly AddedList[]) => readonly AddedList[],
) => Promise<boolean>;

type AddedListsProps = {
  sources: ChosenSources;
  builtInMirror: string | null;
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  facts: ListFacts;
  change: ChangeLists;
};

/** The changes of the rows, and the list that was removed last, which can be put back. */
function useRows(change: ChangeLists) {
  const [removed, setRemoved] = useState<AddedList | null>(null);
  const replace = (list: AddedList) =>
    change((all) => all.map((each) => (each.address === list.address ? list : each)));
  const remove = async (list: AddedList) => {
    const isKept = await change((all) => all.filter(({ address }) => address !== list.address));
    if (isKept) setRemoved(list);
  };
  const putBack = async (list: AddedList) => {
    if (await change((all) => [...all, list])) setRemoved(null);
  };
  return { removed, setRemoved, replace, remove, putBack };
}

/** The lists that the user added beside the main directory: each with its state, a switch, and a way out. */
export function AddedLists({ sources, builtInMirror, today, facts, change }: AddedListsProps) {
  const i18n = useI18n();
  const lists = sources.lists ?? [];
  const { removed, setRemoved, replace, remove, putBack } = useRows(change);
  return (
    <fieldset class="choices">
      <legend class="unseen">{i18n.say('added_lists_title')}</legend>
      <p class="quiet">{i18n.say('added_lists_text')}</p>
      {lists.map((list) => (
        <AddedListRow
          key={list.address}
          list={list}
          phrases={listPhrases(list, facts, today, i18n)}
          isUnsigned={isFoundUnsigned(list, facts)}
          replace={replace}
          remove={remove}
        />
      ))}
      {removed && (
        <UndoLine
          said={i18n.say('added_list_removed', shortAddress(removed))}
          undo={() => putBack(removed)}
        />
      )}
      <NewList
        add={(typed) => {
          const read = newList(typed, lists, sources.mirror ?? builtInMirror);
          if (!read.ok) return read.reason;
          setRemoved(null);
          return change((all) => [...all, read.value]);
        }}
      />
    </fieldset>
  );
}

/** The address as people read it, without what all have in common. */
function shortAddress({ address }: AddedList): string {
  return address.slice('https://'.length);
}

function isFoundUnsigned({ address, isUnsigned }: AddedList, { states }: ListFacts): boolean {
  const found = states.find(({ id }) => id === address)?.problem?.id;
  return !isUnsigned && found === 'unsigned-list';
}

type AddedListRowProps = {
  list: AddedList;
  phrases: readonly string[];
  /** True if it turned out to be without a signature, and was not agreed to. */
  isUnsigned: boolean;
  replace: (list: AddedList) => Promise<boolean>;
  remove: (list: AddedList) => Promise<void>;
};

function AddedListRow({ list, phrases, isUnsigned, replace, remove }: AddedListRowProps) {
  const i18n = useI18n();
  const host = listName(list.address);
  return (
    <div class="added-list">
      <Choice isChosen={list.isOn} choose={(isOn) => replace({ ...list, isOn })}>
        <span class="added-list-name">{shortAddress(list)}</span>{' '}
        {phrases.map((phrase) => (
          <span key={phrase} class="quiet block">
            {phrase}
          </span>
        ))}
      </Choice>
      <button
        type="button"
        class="small-button"
        aria-label={i18n.say('added_list_remove_of', shortAddress(list))}
        onClick={() => remove(list)}
      >
        {i18n.say('added_list_remove')}
      </button>
      {list.isUnsigned && <p class="notice notice-warning">{i18n.say('unsigned_mark', host)}</p>}
      {list.isOn && isUnsigned && (
        <UnsignedQuestion host={host} accept={() => replace({ ...list, isUnsigned: true })} />
      )}
    </div>
  );
}

const problemWords: Record<AddedListProblem, MessageKey> = {
  'bad-address': 'added_list_bad_address',
  'private-host': 'added_list_private_host',
  'is-mirror': 'added_list_is_mirror',
  'is-added': 'added_list_is_added',
  'too-many': 'added_list_too_many',
};

type NewListProps = {
  /** Adds the list at a typed address, or says why not. True once it is kept. */
  add: (typed: string) => AddedListProblem | Promise<boolean>;
};

function NewList({ add }: NewListProps) {
  const i18n = useI18n();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const added = add(typed);
    setWrong(typeof added === 'string' ? i18n.say(problemWords[added]) : '');
    if (typeof added !== 'string' && (await added)) setTyped('');
  };
  return (
    <form class="mirror" onSubmit={submit} noValidate>
      <label>
        <span class="quiet block">{i18n.say('added_list_address')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          placeholder="https://"
          value={typed}
          {...problemOf('added-list-wrong', wrong !== '')}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
      </label>
      <button type="submit" class="small-button">
        {i18n.say('added_list_add')}
      </button>
      {wrong !== '' && <Problem id="added-list-wrong">{wrong}</Problem>}
    </form>
  );
}
