import type { TableEntity } from "@azure/data-tables";
import type { Person } from "../../core/person.ts";
import type { PersonKey } from "../../core/phone-number.ts";
import { fromJsonColumns, toJsonColumns } from "../json-columns.ts";
import { damagedRow } from "./damaged-row.ts";
import { personRow } from "./keys.ts";
import { matches, personShape, type Row } from "./shapes.ts";

export const toPersonEntity = (person: Person): TableEntity => ({
  partitionKey: person.key,
  rowKey: personRow(person.key),
  version: person.version,
  ...toJsonColumns("state", person),
});

export const fromPersonEntity = (row: Row, key: PersonKey): Person => {
  const person = fromJsonColumns(row, "state");
  if (!matches(personShape, person) || person.key !== key) throw damagedRow("person");
  return person;
};
