declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface DynaliteOptions {
    /** The folder of its LevelDB; without one everything stays in memory. */
    readonly path?: string;
    /** How long a table stays in `CREATING`. */
    readonly createTableMs?: number;
  }

  /** An HTTP server that speaks DynamoDB's protocol; closing it closes its database. */
  function dynalite(options?: DynaliteOptions): Server;
  export = dynalite;
}
