import { useI18n } from '../../../ui/i18n-context';
import { Preview } from './preview';
import { ReplacedSettingsNote } from './replaced-settings-note';
import { type SettingsFileProps, useReplacing } from './use-replacing';

/** The settings as a file, and starting afresh: seen before it is done, and undone where it was. */
export function SettingsFileSection(props: SettingsFileProps) {
  const i18n = useI18n();
  const { told, proposal, ...acts } = useReplacing(props);
  const { replacedSettings, serviceNames } = props;
  const preview = proposal && (
    <Preview
      proposal={proposal}
      serviceNames={serviceNames}
      apply={() => acts.apply(proposal)}
      drop={() => acts.drop(proposal)}
    />
  );
  return (
    <>
      {replacedSettings && (
        <ReplacedSettingsNote
          former={replacedSettings}
          undo={() => acts.undo(replacedSettings)}
          settle={() => acts.settle()}
        />
      )}
      <p>{i18n.say('file_lead')}</p>
      <div class="actions">
        <button type="button" class="small-button" id="file-save" onClick={() => acts.save()}>
          {i18n.say('file_save')}
        </button>
      </div>
      <FileField take={(file) => acts.takeFile(file)} />
      {proposal?.by === 'file' && preview}
      <p class="status" role="status">
        {told}
      </p>
      <Reset open={() => acts.proposeReset()} />
      {proposal?.by === 'reset' && preview}
    </>
  );
}

function FileField({ take }: { take: (file: File) => void }) {
  const i18n = useI18n();
  return (
    <div class="file">
      <h3 class="section-title">{i18n.say('file_open')}</h3>
      <p class="quiet">{i18n.say('file_open_text')}</p>
      <label class="small-button file-choose">
        {i18n.say('file_choose')}
        <input
          type="file"
          id="file-open"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) take(file);
            // So that the same file can be taken again.
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

function Reset({ open }: { open: () => void }) {
  const i18n = useI18n();
  return (
    <div class="reset">
      <h3 class="section-title">{i18n.say('reset_title')}</h3>
      <p class="quiet">{i18n.say('reset_lead')}</p>
      <button type="button" class="small-button" id="reset-open" onClick={open}>
        {i18n.say('reset_open')}
      </button>
    </div>
  );
}
