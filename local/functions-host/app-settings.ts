export type Environment = Readonly<Record<string, string | undefined>>;

/** Replaces `%NAME%` by the setting, as the host does in binding options. */
export const resolveSettings = (text: string, env: Environment): string =>
  text.replaceAll(/%([^%]+)%/g, (_whole, name: string) => {
    const value = env[name];
    if (value === undefined) throw new Error(`A binding names the setting ${name}, which is missing.`);
    return value;
  });

/** The connection string that a binding's `connection` names. */
export const connectionStringOf = (name: string, env: Environment): string => {
  const value = env[name] ?? env[`AzureWebJobs${name}`];
  if (value === undefined || value === "") {
    throw new Error(`The setting ${name} is missing. The local host needs a connection string there.`);
  }
  return value;
};
