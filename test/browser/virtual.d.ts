declare module 'virtual:tests' {
  export const tests: readonly { readonly file: string; readonly load: () => Promise<unknown> }[]
}
