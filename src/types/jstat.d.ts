/** What this project uses of jStat, which comes without types. */
declare module 'jstat' {
  const jStat: {
    readonly chisquare: { cdf(x: number, degreesOfFreedom: number): number }
    readonly studentt: { inv(level: number, degreesOfFreedom: number): number }
  }
  // biome-ignore lint/style/noDefaultExport: the module is CommonJS, one object and nothing else.
  export default jStat
}
