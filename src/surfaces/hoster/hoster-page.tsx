import { useState } from 'preact/hooks';
import type { HosterCheck } from '../../core/federation/hoster-check/hoster-check';
import { useI18n } from '../../ui/i18n-context';
import { FileReport, type FileReportProps } from './file-report';
import { problemWords } from './phrases';
import { Preview } from './preview';
import { SiteForm } from './site-form';

/** The props of `HosterPage`. */
export type HosterPageProps = Pick<FileReportProps, 'outlet'> & {
  /** Asks for the permission, and reads the files of the hoster at the address that was typed: call it in the press. */
  check: (typed: string) => Promise<HosterCheck>;
};

/** The page where hosters see what is shown of them, and what their files lack. */
export function HosterPage({ check, outlet }: HosterPageProps) {
  const i18n = useI18n();
  const [isReading, setReading] = useState(false);
  const [outcome, setOutcome] = useState<HosterCheck | null>(null);
  const read = async (typed: string) => {
    setReading(true);
    setOutcome(null);
    setOutcome(await check(typed));
    setReading(false);
  };
  return (
    <main class="page">
      <h1 class="title">{i18n.say('hoster_title')}</h1>
      <p>{i18n.say('hoster_lead')}</p>
      <SiteForm
        isReading={isReading}
        wrong={outcome?.problem ? i18n.say(problemWords[outcome.problem]) : null}
        read={read}
      />
      <p class="status" role="status">
        {isReading && i18n.say('hoster_reading')}
        {outcome && !outcome.problem && i18n.say('hoster_done')}
      </p>
      {outcome && <Outcome outcome={outcome} outlet={outlet} />}
    </main>
  );
}

type OutcomeProps = Pick<FileReportProps, 'outlet'> & { outcome: HosterCheck };

function Outcome({ outcome, outlet }: OutcomeProps) {
  const { problem, files, elsewhere } = outcome;
  return (
    <>
      {problem === null && <Preview check={outcome} />}
      {files.map((file) => (
        <FileReport key={file.address} file={file} outlet={outlet} />
      ))}
      {elsewhere.length > 0 && <Elsewhere addresses={elsewhere} />}
    </>
  );
}

/** The linked files on other hosts: they were not asked. */
function Elsewhere({ addresses }: { addresses: readonly string[] }) {
  const i18n = useI18n();
  return (
    <section class="card" aria-labelledby="elsewhere">
      <h2 id="elsewhere" class="section-title">
        {i18n.say('hoster_elsewhere')}
      </h2>
      <ul class="addresses">
        {addresses.map((address) => (
          <li key={address} dir="ltr">
            {address}
          </li>
        ))}
      </ul>
    </section>
  );
}
