// The rules are read by the reader of their own build: a folder has one hash, whoever bundles it.
export { readRuleFiles } from '@zerocarbon/rules-engine/files'
