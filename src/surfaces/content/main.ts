import { runContentScript } from '../../adapters/content/content-script';
import { watchedTable } from '../../core/spotting/watched-table';

runContentScript(watchedTable);
