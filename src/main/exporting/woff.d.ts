declare module '*.woff?inline' {
  /** The typeface as a data address. */
  const address: string;
  export default address;
}
