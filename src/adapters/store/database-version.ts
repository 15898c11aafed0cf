/** The name of the database, the only one of the extension. */
export const databaseName = 'chatiere';

/** The version of its shape: raise it with every change of a store, and mend the upgrade in database.ts. */
export const databaseVersion = 5;
