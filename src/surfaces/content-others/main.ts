import { runContentScript } from '../../adapters/content/content-script';
import { othersTable } from '../../core/spotting/others-table';

// The content script of the services that are watched only where the user said so: core/spotting/opt-ins.ts.
runContentScript(othersTable);
