import { SaveText } from '../../../ui/feedback/save-text';
import { useI18n } from '../../../ui/i18n-context';
import { LearnMore } from '../learn-more';
import { Aloud, Beside } from '../told';
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
      outcome={<Beside told={told} at="preview" />}
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
      <Beside told={told} at="former" />
      <Lead />
      <SaveText
        id="file-save"
        label={i18n.say('file_save')}
        outlet={props.outlet}
        prepare={acts.prepareFile}
      />
      <FileField take={(file) => acts.takeFile(file)} isWrong={told?.at === 'open'} />
      <Beside told={told} at="open" />
      {proposal?.by === 'file' && preview}
      <Aloud told={told} />
      <Reset open={() => acts.proposeReset()} />
      {proposal?.by === 'reset' && preview}
    </>
  );
}

function Lead() {
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.say('file_lead')}</p>
      <LearnMore>
        <p class="quiet">{i18n.say('file_held')}</p>
      </LearnMore>
    </>
  );
}

function FileField({ take, isWrong }: { take: (file: File) => void; isWrong: boolean }) {
  const i18n = useI18n();
  return (
    <div class="file">
      <h4 class="section-title">{i18n.say('file_open')}</h4>
      <p class="quiet">{i18n.say('file_open_text')}</p>
      <label class="small-button file-choose">
        {i18n.say('file_choose')}
        <input
          type="file"
          id="file-open"
          aria-invalid={isWrong}
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
      <h4 class="section-title">{i18n.say('reset_title')}</h4>
      <p class="quiet">{i18n.say('reset_lead')}</p>
      <LearnMore>
        <p class="quiet">{i18n.say('reset_held')}</p>
      </LearnMore>
      <button type="button" class="erasing" id="reset-open" onClick={open}>
        {i18n.say('reset_open')}
      </button>
    </div>
  );
}
