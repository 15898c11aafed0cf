import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type SourceId, sourceIds } from '../../../core/directory/source-id';
import { isHttpsAddress } from '../../../core/https-address';
import type { ChosenSources, SourceProblem } from '../../../core/refresh/chosen-sources';
import type { Result } from '../../../core/result';
import type { MessageKey } from '../../../core/text/message-keys';
import { Problem, problemOf } from '../../../ui/feedback/problem';
import { useI18n } from '../../../ui/i18n-context';
import { Beside, type Told } from '../told';

type SourceChoiceProps = {
  sources: ChosenSources;
  builtInMirror: string | null;
  /** The word on the last act of the section. */
  told: Told | null;
  choose: (change: Partial<ChosenSources>) => Promise<Result<null, SourceProblem>>;
};

/** The words of each source as a choice: its name, and what it sends to whom. */
export const sourceLabels: Record<SourceId, { name: MessageKey; text: MessageKey }> = {
  package: { name: 'source_package', text: 'source_package_text' },
  mirror: { name: 'source_mirror', text: 'source_mirror_text' },
  federation: { name: 'source_federation', text: 'source_federation_text' },
};

type WantedProps = Pick<SourceChoiceProps, 'sources' | 'builtInMirror' | 'choose'>;

/** The source that was clicked, while it is asked for, and the ways to choose one. */
function useWanted({ sources, builtInMirror, choose }: WantedProps) {
  const known = sources.mirror ?? builtInMirror ?? '';
  // What was clicked stays marked while it is asked for, whatever is drawn meanwhile.
  const [wanted, setWanted] = useState<SourceId | null>(null);
  const take = async (change: Partial<ChosenSources> & { source: SourceId }) => {
    setWanted(change.source);
    const answer = await choose(change);
    // An address that will not do stays, to be mended.
    if (!answer.ok && answer.reason !== 'no-permission' && change.source === 'mirror') return;
    setWanted((now) => (now === change.source ? null : now));
  };
  const pick = (source: SourceId) => {
    // A mirror without an address can't be chosen yet: its field shows what is missing.
    const lacksAddress = source === 'mirror' && !isHttpsAddress(known);
    if (lacksAddress) setWanted(source);
    else take({ source });
  };
  return { known, wanted, take, pick };
}

/** The choice among the sources of the directory, each with what it sends to whom. */
export function SourceChoice({ sources, builtInMirror, told, choose }: SourceChoiceProps) {
  const i18n = useI18n();
  const { known, wanted, take, pick } = useWanted({ sources, builtInMirror, choose });
  const shown = wanted ?? sources.source;
  const wrong = told?.at === 'sources' && told.isWrong ? told.text : '';
  // A build without a mirror offers none; one that was chosen before stays to be seen.
  const hasMirror = builtInMirror !== null || sources.source === 'mirror';
  const offered = sourceIds.filter((id) => id !== 'mirror' || hasMirror);
  return (
    <fieldset class="choices">
      <legend class="unseen">{i18n.say('source_title')}</legend>
      {offered.map((id) => (
        <Fragment key={id}>
          <label class="choice">
            <input type="radio" name="source" checked={id === shown} onChange={() => pick(id)} />
            <span>
              {`${i18n.say(sourceLabels[id].name)} `}
              <span class="quiet block">{i18n.say(sourceLabels[id].text)}</span>
            </span>
          </label>
          {id === 'mirror' && shown === id && (
            <MirrorAddress known={known} wrong={wrong} take={take} />
          )}
        </Fragment>
      ))}
      {(shown !== 'mirror' || wrong === '') && <Beside told={told} at="sources" />}
    </fieldset>
  );
}

type MirrorAddressProps = {
  known: string;
  /** The sentence that says why the address will not do; empty where nothing is wrong. */
  wrong: string;
  take: (change: { source: SourceId; mirror: string | null }) => Promise<void>;
};

function MirrorAddress({ known, wrong, take }: MirrorAddressProps) {
  const i18n = useI18n();
  const [address, setAddress] = useState(known);
  return (
    <form
      class="mirror"
      onSubmit={(event) => {
        event.preventDefault();
        take({ source: 'mirror', mirror: address.trim() || null });
      }}
    >
      <label>
        <span class="quiet block">{i18n.say('source_mirror_address')}</span>
        <input
          type="url"
          inputMode="url"
          value={address}
          {...problemOf('mirror-wrong', wrong !== '')}
          onInput={({ currentTarget: { value } }) => setAddress(value)}
        />
      </label>
      <button type="submit" class="small-button">
        {i18n.say('source_use')}
      </button>
      {wrong !== '' && <Problem id="mirror-wrong">{wrong}</Problem>}
    </form>
  );
}
