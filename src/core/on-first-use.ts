/**
 * A table that is built when it is first asked for. NetSuite may load a module once per invocation, so a table that not
 * every invocation needs must cost nothing at load.
 */
export function onFirstUse<Table>(build: () => Table): () => Table {
  let built: { table: Table } | undefined;
  return () => (built ??= { table: build() }).table;
}
