import { tellPage } from '../../adapters/tell-page';
import { othersTable } from '../../core/others-table';

// The page script of the services that are watched only where the user said so: opt-in.ts.
tellPage(othersTable);
