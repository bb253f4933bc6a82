let made = 0;

/** A text as Event Grid brings it. */
export const textEvent = (
  message: string,
  more: { readonly from?: string; readonly to?: string; readonly at?: string; readonly id?: string } = {},
) => {
  made += 1;
  const { from = "14255550123", to = "12345", at = "2026-11-20T12:00:00Z", id = `text-${made}` } = more;
  return {
    id,
    eventType: "Microsoft.Communication.SMSReceived",
    eventTime: at,
    subject: `/phonenumber/${from}`,
    data: { messageId: id, from, to, message, receivedTimestamp: at },
    dataVersion: "1.0",
  };
};

/** A delivery report as Event Grid brings it. */
export const reportEvent = (
  more: {
    readonly to?: string;
    readonly from?: string;
    readonly attempt?: string;
    readonly details?: string;
  } = {},
) => {
  made += 1;
  const {
    from = "12345",
    to = "+14255550123",
    attempt = "2026-11-20T13:00:00Z",
    details = "No error.",
  } = more;
  const id = `report-${made}`;
  return {
    id,
    eventType: "Microsoft.Communication.SMSDeliveryReportReceived",
    eventTime: attempt,
    data: {
      messageId: id,
      from,
      to,
      deliveryStatus: details === "No error." ? "Delivered" : "Failed",
      deliveryStatusDetails: details,
      deliveryAttempts: [{ timestamp: attempt, segmentsSucceeded: 1, segmentsFailed: 0 }],
    },
  };
};
