import { type Fault, faultLine } from '../../core/fault';
import { failureOf, success } from '../../core/result';
import { useI18n } from '../../ui/i18n-context';
import { EraseAsked } from './erase-asked';
import { momentPhrase } from './moment-phrase';
import { Aloud, Beside, useTold } from './told';

export type FaultsProps = {
  /** The faults that are kept, newest first. */
  faults: readonly Fault[];
  /** Copies a text; rejects where the browser doesn't let us. */
  copyText: (text: string) => Promise<void>;
  eraseFaults: () => Promise<void>;
};

/** The last things that went wrong, for a report that the user may write. */
export function FaultsSection({ faults, copyText, eraseFaults }: FaultsProps) {
  const i18n = useI18n();
  const { told, say, warn } = useTold();
  if (faults.length === 0) return <p role="status">{i18n.say('faults_none')}</p>;
  const copy = async () => {
    const copied = await copyText(faults.map(faultLine).join('\n')).then(success, failureOf);
    if (copied.ok) say('copy', i18n.say('share_copied'));
    else warn('copy', i18n.say('faults_not_copied'));
  };
  return (
    <>
      <p class="quiet">{i18n.say('faults_text')}</p>
      <div class="actions">
        <button type="button" class="small-button" onClick={copy}>
          {i18n.say('faults_copy')}
        </button>
      </div>
      <Beside told={told} at="copy" />
      <Aloud told={told} />
      <EraseAsked label={i18n.say('faults_erase')} erase={eraseFaults} />
      <FaultTable faults={faults} />
    </>
  );
}

function FaultTable({ faults }: Pick<FaultsProps, 'faults'>) {
  const i18n = useI18n();
  return (
    <table class="requests faults">
      <thead>
        <tr>
          <th scope="col">{i18n.say('requests_when')}</th>
          <th scope="col">{i18n.say('faults_where')}</th>
          <th scope="col">{i18n.say('faults_kind')}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ at, place, kind, version }) => (
          <tr key={`${at} ${place} ${kind}`}>
            <td>
              <time dateTime={at}>{momentPhrase(at, i18n)}</time>
            </td>
            <td>{place}</td>
            <td>
              {kind}
              <span class="quiet block">{version}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
