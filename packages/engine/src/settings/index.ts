// The door for whoever finds and reads settings files. It brings the YAML parser along, so it is imported only where
// there is a file to read; what the linter needs of settings is in the main entry.
export type { SettingsProblem, SettingsProblemCode } from './problems.ts'
export { describeProblem } from './problems.ts'
export type { SettingsLayer } from './layer.ts'
export { readSettings } from './layer.ts'
export type { MergedSettings } from './merge.ts'
export { mergeLayers } from './merge.ts'
export type { Sidecar } from './sidecar.ts'
export { readSidecar } from './sidecar.ts'
export type { JsonSchema } from './schema.ts'
export { settingsSchema, sidecarSchema } from './schema.ts'
export type { SettingsChange } from './edit-settings.ts'
export { editSettings } from './edit-settings.ts'
