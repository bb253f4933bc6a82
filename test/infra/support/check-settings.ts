import { settings } from "../../../src/config/settings.ts";
import { settingsOf } from "./check-secrets.ts";
import type { Check } from "./infra.ts";

const file = "modules/processor.bicep";

/** The app settings of the template are those of the one table of settings: each that Azure needs, and no other. */
export const checkSettings: Check = (infra) => {
  const given = infra.bicep.filter(({ path }) => path === file).flatMap(settingsOf);
  const names = new Set(given.map(({ name }) => name));
  const known = new Map(settings.map((setting) => [setting.name, setting]));
  const lacking = settings.filter(
    ({ name, azure }) => (azure === "set" || azure === "secret") && !names.has(name),
  );
  return [
    ...lacking.map(({ name }) => ({ file, line: 1, message: `${name} is not set` })),
    ...given.flatMap(({ name, line }) => {
      const setting = known.get(name);
      if (setting === undefined) return [{ file, line, message: `the code has no setting ${name}` }];
      return setting.azure === "local" ? [{ file, line, message: `${name} is for local use only` }] : [];
    }),
    ...given
      .filter(({ name }, index) => given.findIndex((other) => other.name === name) !== index)
      .map(({ name, line }) => ({ file, line, message: `${name} is set twice` })),
  ];
};
