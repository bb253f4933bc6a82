/** What docs/cli.md says before the commands. */
export const preface: readonly string[] = [
  "`npm run heed -- <command>` from the source, `heed <command>` where it is installed. This page is written by `npm run --silent heed -- help --markdown > docs/cli.md`; a test compares the two and runs every example.",
  "**Which record it speaks with:** the one that the environment names (`HEED_RECORD` or `HEED_RECORD__tableServiceUri`), else the one in `local.settings.json`, else what `npm start` runs on this machine. Whoever names the record names everything: connections are never mixed from two sources, or a trial on a local record could text real people. The first line on standard error says which it is. A write to anything that isn't local is asked about; without a terminal it is refused; `--yes` answers.",
  "**Exit codes:** 0 done; 1 something failed, or the answer is no (`heed gate ask`); 2 the command line can't be understood.",
  "The answer is on standard output, everything said about it on standard error. Numbers of other people are shown by their last four digits; errors never repeat a number. Texts are shown with their control characters written out.",
];
