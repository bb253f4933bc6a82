import type { TableClient } from "@azure/data-tables";
import type { Instant } from "../../core/instant.ts";
import { callTable, type Tables } from "./client.ts";
import type { Row } from "./shapes.ts";

interface Page {
  readonly rows: readonly Row[];
  readonly next?: string;
}

const readPage = async (
  client: TableClient,
  filter: string,
  continuationToken: string | undefined,
  abortSignal: AbortSignal,
): Promise<Page> => {
  const pages = client
    .listEntities({ queryOptions: { filter }, abortSignal })
    .byPage(continuationToken === undefined ? {} : { continuationToken });
  const page = await pages.next();
  if (page.done === true) return { rows: [] };
  const next = page.value.continuationToken;
  return next === undefined ? { rows: page.value } : { rows: page.value, next };
};

/** Page by page (1,000 rows each), so that a failure repeats one page and not all of them. */
export const readAllRows = async (
  tables: Tables,
  what: string,
  open: () => Promise<TableClient>,
  filter: string,
  until: Instant,
): Promise<readonly Row[]> => {
  const readFrom = async (token: string | undefined): Promise<Page> =>
    await callTable(tables, what, open, until, async (client, signal) =>
      readPage(client, filter, token, signal),
    );
  const rows: Row[] = [];
  for (let page = await readFrom(undefined); ; page = await readFrom(page.next)) {
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
  }
};
