/** One step that turns the data of a version into the data of the next one. Step i takes version i+1 to i+2. */
export interface Migration {
  /** What the step did, in kebab-case: "add-benefits-end". Never renamed once published. */
  name: string;
  /** Takes the old data and gives the new data. May change what it was given: it is a fresh copy. */
  up(old: unknown): unknown;
}

/** What says whether data have a shape. The schemas of valibot keep to this standard (Standard Schema 1), and so do light-shape.ts's. */
export interface DocumentSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<T> | Promise<SchemaResult<T>>;
  };
}

type SchemaResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly { readonly message: string }[] };

/**
 * Everything there is to know about one kind of saved record (S2): its name, shape, history and empty value, all in
 * one place, so that no field changes without its migration in sight.
 */
export interface DocumentDefinition<T> {
  /** Part of the key `imfired:<kind>:<id>` (S1). Authored, never reused, never renamed. */
  kind: string;
  /** What the reader calls it, for example "How long the money lasts". */
  title: string;
  /**
   * The shape of the newest version. Keep it about structure: a half-typed date is a string like any other, and a
   * value that the schema refuses cannot be saved.
   */
  schema: DocumentSchema<T>;
  /** All steps since version 1. The version is their number plus one. */
  migrations: readonly Migration[];
  /** A fresh value in which nothing has been typed yet. */
  empty(): T;
  /** Left out of printouts and backups unless ticked. */
  isPrivate?: boolean;
}

/** Kinds that would collide with keys which the storage room uses for itself. */
const reservedKinds = ['aside', 'undo', 'keep', 'probe'];

/**
 * Checks a definition and freezes it.
 *
 * @throws Error when the kind is not kebab-case or is reserved: that is a bug of ours, found on first load.
 */
export function defineDocument<T>(definition: DocumentDefinition<T>): DocumentDefinition<T> {
  const { kind, migrations } = definition;
  if (!/^[a-z][a-z0-9-]*$/.test(kind) || reservedKinds.includes(kind)) {
    throw new Error(`Document kind "${kind}": use kebab-case, and none of ${reservedKinds.join(', ')}.`);
  }
  return Object.freeze({ ...definition, migrations: Object.freeze([...migrations]) });
}

/** The version that this code writes: 1 plus the number of migrations. */
export function versionOf(definition: DocumentDefinition<unknown>): number {
  return definition.migrations.length + 1;
}

/**
 * Asks a schema whether data have its shape.
 *
 * @returns the data as the schema gives them (fields that are none of its own are left out), or what it says is wrong
 * @throws Error when the schema answers later: that is a bug of ours, records are read at once
 */
export function checkData<T>(
  schema: DocumentSchema<T>,
  data: unknown,
): { ok: true; value: T } | { ok: false; reasons: string[] } {
  const result = schema['~standard'].validate(data);
  if (result instanceof Promise) throw new Error('A document’s schema must answer at once.');
  return result.issues
    ? { ok: false, reasons: result.issues.map(({ message }) => message) }
    : { ok: true, value: result.value };
}
