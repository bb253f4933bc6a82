import type { Sender } from "../program.ts";

/** What a sender is for the policy: its type, and who manages its opt-outs where that differs. */
export const senderKinds = [
  "toll-free",
  "short-code-us-provider",
  "short-code-us-us",
  "short-code-ca",
  "short-code-other",
  "number-us",
  "number-provider",
  "messaging-connect",
  "alphanumeric",
] as const;
export type SenderKind = (typeof senderKinds)[number];

export const senderKind = (sender: Pick<Sender, "type" | "country" | "optOutsManagedBy">): SenderKind => {
  switch (sender.type) {
    case "toll-free":
    case "messaging-connect":
    case "alphanumeric":
      return sender.type;
    case "short-code":
      if (sender.country === "CA") return "short-code-ca";
      if (sender.country !== "US") return "short-code-other";
      return sender.optOutsManagedBy === "provider" ? "short-code-us-provider" : "short-code-us-us";
    case "10dlc":
    case "long-code":
    case "mobile":
      return sender.optOutsManagedBy === "provider" ? "number-provider" : "number-us";
  }
};
