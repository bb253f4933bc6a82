/** Made on the first use, and then kept: one client for each service and process. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return async () => await (made ??= make());
};
