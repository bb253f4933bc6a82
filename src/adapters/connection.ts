interface Named {
  /** The setting it came from: what an error names instead of the value. */
  readonly setting: string;
}

export interface ByConnectionString extends Named {
  readonly kind: "connection-string";
  readonly value: string;
}

/** Who asks: the app by its managed identity, or a developer by whatever their tools are signed in with. */
export interface Identity {
  readonly clientId?: string;
  readonly who?: "app" | "developer";
}

export type StorageConnection =
  | ByConnectionString
  | (Named &
      Identity & {
        readonly kind: "identity";
        readonly tableServiceUri?: string;
        readonly queueServiceUri?: string;
        readonly blobServiceUri?: string;
      });

export type ChannelConnection =
  | ByConnectionString
  | (Named & Identity & { readonly kind: "identity"; readonly endpoint: string });

export type TopicConnection =
  | (Named & { readonly kind: "key"; readonly endpoint: string; readonly key: string })
  | (Named & Identity & { readonly kind: "identity"; readonly endpoint: string });
