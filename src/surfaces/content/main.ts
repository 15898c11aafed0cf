import { tellPage } from '../../adapters/content/content-script';
import { watchedTable } from '../../core/watched-table';

tellPage(watchedTable);
