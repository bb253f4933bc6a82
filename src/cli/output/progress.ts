/** A bar on standard error while something long runs. */
export interface Progress {
  readonly isShown: boolean;
  readonly step: () => void;
  readonly stop: () => void;
}

const none: Progress = { isShown: false, step: () => undefined, stop: () => undefined };

/** Fewer are done before anybody has read a bar. */
const worthABar = 20;

/** On a terminal only: in a file or a pipe its control characters are litter. */
export const startProgress = async (total: number, isTty: boolean): Promise<Progress> => {
  if (!isTty || total < worthABar) return none;
  // A CommonJS package: in the bundle nothing but its default is there by name.
  const { Presets, SingleBar } = (await import("cli-progress")).default;
  const bar = new SingleBar(
    { format: "{bar} {value}/{total}  {eta_formatted} left", hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { isShown: true, step: () => bar.increment(), stop: () => bar.stop() };
};
