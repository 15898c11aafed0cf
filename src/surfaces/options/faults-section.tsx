import { useState } from 'preact/hooks';
import { type Fault, faultLine } from '../../core/fault';
import { failureOf, success } from '../../core/result';
import { useI18n } from '../../ui/i18n-context';
import { momentPhrase } from './moment-phrase';

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
  const [told, setTold] = useState('');
  if (faults.length === 0) return <p role="status">{i18n.say('faults_none')}</p>;
  const copy = async () => {
    const copied = await copyText(faults.map(faultLine).join('\n')).then(success, failureOf);
    setTold(i18n.say(copied.ok ? 'share_copied' : 'share_failed'));
  };
  return (
    <>
      <p class="quiet">{i18n.say('faults_text')}</p>
      <div class="actions">
        <button type="button" class="small-button" onClick={copy}>
          {i18n.say('faults_copy')}
        </button>
        <button type="button" class="link" onClick={eraseFaults}>
          {i18n.say('faults_erase')}
        </button>
      </div>
      <p class="status" role="status">
        {told}
      </p>
      <FaultTable faults={faults} />
    </>
  );
}

function FaultTable({ faults }: Pick<FaultsProps, 'faults'>) {
  const i18n = useI18n();
  return (
    <table class="requests">
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
