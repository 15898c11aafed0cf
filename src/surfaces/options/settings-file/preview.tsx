import type { ChoiceField } from '../../../core/settings/choices';
import type { Words } from '../../../core/text/words';
import { useWords } from '../../../ui/words-context';
import { changePhrases, fieldWords, type ServiceNames } from './change-phrases';
import type { Proposal } from './use-replacing';

type PreviewProps = {
  proposal: Proposal;
  serviceNames: ServiceNames;
  apply: () => void;
  drop: () => void;
};

/** What would change, before anything does. */
export function Preview({ proposal, serviceNames, apply, drop }: PreviewProps) {
  const words = useWords();
  const { by, changes } = proposal;
  const isFile = by === 'file';
  const lines = changes.flatMap((change) => changePhrases(change, serviceNames, words));
  return (
    <section class="notice preview" aria-labelledby="preview-title">
      <h3 class="section-title" id="preview-title" tabIndex={-1}>
        {words.say(isFile ? 'preview_file' : 'preview_reset')}
      </h3>
      {lines.length === 0 && <p>{words.say(isFile ? 'preview_same' : 'preview_empty')}</p>}
      {lines.length > 0 && (
        <ul class="changes">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Warnings proposal={proposal} />
      <div class="actions">
        {lines.length > 0 && (
          <button type="button" class="button" onClick={apply}>
            {words.say(isFile ? 'preview_apply' : 'preview_erase')}
          </button>
        )}
        <button type="button" class="small-button" onClick={drop}>
          {words.say('preview_cancel')}
        </button>
      </div>
    </section>
  );
}

/** What will not come along, and what the browser will ask. */
function Warnings({ proposal: { unread, partly, needsAgreement } }: { proposal: Proposal }) {
  const words = useWords();
  return (
    <>
      {unread.length > 0 && <p>{words.say('preview_unread', fieldNames(unread, words))}</p>}
      {partly.length > 0 && <p>{words.say('preview_partly', fieldNames(partly, words))}</p>}
      {needsAgreement && <p>{words.say('preview_agreement')}</p>}
    </>
  );
}

function fieldNames(fields: readonly ChoiceField[], words: Words): string {
  const names = fields.map((field) => words.say(fieldWords[field]));
  return new Intl.ListFormat(words.language).format(names);
}
