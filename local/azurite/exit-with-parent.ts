// Preloaded into a child process: its standard input ends when the parent is gone, however it went.
process.stdin.once("end", () => process.exit()).resume();
if ("unref" in process.stdin) process.stdin.unref();
