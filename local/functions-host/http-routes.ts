import type { LoadedFunction } from "./load-app.ts";

export interface Route {
  readonly name: string;
  readonly methods: readonly string[];
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string; readonly optional: boolean }
  | { readonly kind: "rest"; readonly name: string };

export interface Match {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
}

const toSegment = (text: string): Segment => {
  const parameter = /^\{(\*?)([^:?=}]+)[^?}]*(\??)\}$/.exec(text);
  if (parameter === null) return { kind: "literal", text: text.toLowerCase() };
  const [, star, name = "", mark] = parameter;
  return star === "*" ? { kind: "rest", name } : { kind: "parameter", name, optional: mark === "?" };
};

const split = (path: string): readonly string[] => path.split("/").filter((part) => part !== "");

const weight = { literal: 0, parameter: 1, rest: 2 };

/** Literal before parameter before rest, segment by segment, as ASP.NET's routing chooses. */
const byPrecedence = (a: Route, b: Route): number => {
  for (const [index, segment] of a.segments.entries()) {
    const other = b.segments[index];
    if (other === undefined) return 1;
    if (segment.kind !== other.kind) return weight[segment.kind] - weight[other.kind];
  }
  return a.segments.length - b.segments.length;
};

/** The routes of the app's HTTP functions; without one of its own a function's name is its route. */
export const toRoutes = (functions: readonly LoadedFunction[]): readonly Route[] =>
  functions
    .filter(({ trigger }) => trigger.type.toLowerCase() === "httptrigger")
    .map(({ name, trigger: { route, methods } }) => ({
      name,
      methods: Array.isArray(methods) ? methods.map((method) => String(method).toUpperCase()) : [],
      segments: split(typeof route === "string" ? route : name).map(toSegment),
    }))
    .sort(byPrecedence);

const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

const matchSegments = (
  segments: readonly Segment[],
  parts: readonly string[],
): Readonly<Record<string, string>> | undefined => {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === "rest") return { ...params, [segment.name]: parts.slice(index).join("/") };
    const part = parts[index];
    if (segment.kind === "literal") {
      if (part?.toLowerCase() !== segment.text) return undefined;
    } else if (part !== undefined) params[segment.name] = part;
    else if (!segment.optional) return undefined;
  }
  return parts.length > segments.length ? undefined : params;
};

/** Which function answers that method and path (below the prefix). */
export const matchRoute = (routes: readonly Route[], method: string, path: string): Match | undefined => {
  const parts: string[] = [];
  for (const part of split(path)) {
    const decoded = decode(part);
    if (decoded === undefined) return undefined;
    parts.push(decoded);
  }
  for (const route of routes) {
    const params = route.methods.includes(method) ? matchSegments(route.segments, parts) : undefined;
    if (params !== undefined) return { name: route.name, params };
  }
  return undefined;
};
