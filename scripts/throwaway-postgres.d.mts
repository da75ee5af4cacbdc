export interface ThrowawayPostgres {
  createDatabase(name: string): Promise<string>;
  /** The superuser's address. */
  readonly admin: string;
  /** The folder of the server's programs. */
  readonly bin: string;
  stop(): Promise<void>;
  crash(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void>;
  restart(): Promise<unknown>;
  readonly version: string;
}
export interface PostgresPlace {
  readonly data?: string;
  readonly wal?: string;
  /** Settings of the server, as `name=value`. */
  readonly settings?: readonly string[];
}
export function startPostgres(place?: PostgresPlace): Promise<ThrowawayPostgres>;
