// What the build makes of all style sheets of the page: scripts/library/embeddedStyle.ts.
declare module 'virtual:latchkey-style' {
  const style: string;
  // biome-ignore lint/style/noDefaultExport: a virtual module with one value
  export default style;
}

declare module 'virtual:latchkey-style/late' {
  const style: string;
  // biome-ignore lint/style/noDefaultExport: a virtual module with one value
  export default style;
}
