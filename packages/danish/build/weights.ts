/** Weights are rounded to so many steps on either side of nought: few steps pack well, and more tell nothing more. */
const mostSteps = 24

/** Weights as signed bytes, and what one unit of them stands for. */
export function packWeights(weights: Float32Array): { readonly rows: Int8Array; readonly scale: number } {
  let highest = 0
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight))
  const scale = highest / mostSteps
  return { rows: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale }
}
