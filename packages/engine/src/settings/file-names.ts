/** The name of the file that holds the settings of its folder and those under it. */
export const settingsFile = '.klarbrev.yaml'

/** The name of the file that speaks of one letter. */
export function sidecarOf(path: string): string {
  return `${path}.klarbrev.yaml`
}
