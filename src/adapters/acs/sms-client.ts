// A file of its own, so that it can be loaded lazily: the package is CommonJS, and from a bundle a lazy
// import of such a package itself would yield its default alone.
export { SmsClient } from "@azure/communication-sms";
