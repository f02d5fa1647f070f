/** A case of numbers; `labels` are the right answers (for a choice among rows: any of them counts as right). */
export interface DenseCase {
  readonly rows: readonly Float64Array[]
  readonly labels: readonly number[]
}

const step = 0.3
const leastSquares = 1e-3

/**
 * Weights for choosing one of a case's rows, each row a vector of signs (conditional logistic regression with L2 pull,
 * full-batch AdaGrad). Several rows may be right: what counts is their common probability.
 */
export function trainChoice(cases: readonly DenseCase[], width: number, pull: number, rounds: number): Float64Array {
  const weights = new Float64Array(width)
  const squares = new Float64Array(width).fill(leastSquares)
  const slope = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < width; at++) slope[at] = pull * weights[at]!
    for (const { rows, labels } of cases) {
      const shares = softmax(rows.map((row) => dot(row, weights)))
      const right = labels.reduce((sum, label) => sum + shares[label]!, 0)
      for (const [index, row] of rows.entries()) {
        const d = shares[index]! - (labels.includes(index) ? shares[index]! / right : 0)
        if (d !== 0) for (let at = 0; at < width; at++) slope[at]! += d * row[at]!
      }
    }
    descend(weights, squares, slope)
  }
  return weights
}

/** Settings of {@link trainKinds}. */
export interface KindTraining {
  readonly classes: number
  /** The first `columns` groups of `shared` numbers hold, at the place of a class, the evidence for that very class. */
  readonly shared: number
  readonly columns: number
  readonly pull: number
  readonly rounds: number
}

/** Pulls towards nought of what all classes have in common, and of what is known of the letter as a whole. */
const sharedPull = 0.01
const wholePull = 0.05

/**
 * Weights of a multinomial logistic regression over vectors: `classes` numbers a column of the vector. What the own
 * evidence of a class counts for is learnt for all classes together, and only departures from it for each by itself,
 * under a strong pull: there are few letters and many columns.
 */
export function trainKinds(
  cases: readonly { readonly vector: Float32Array; readonly label: number }[],
  { classes, shared, columns, pull, rounds }: KindTraining,
): Float64Array {
  const width = cases[0]?.vector.length ?? 0
  const weights = new Float64Array(width * classes)
  const squares = new Float64Array(width * classes).fill(leastSquares)
  const slope = new Float64Array(width * classes)
  const common = new Float64Array(columns)
  const commonSquares = new Float64Array(columns).fill(leastSquares)
  const commonSlope = new Float64Array(columns)
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < weights.length; at++) slope[at] = (at < shared * columns * classes ? pull : wholePull) * weights[at]!
    for (let group = 0; group < columns; group++) commonSlope[group] = sharedPull * common[group]!
    for (const { vector, label } of cases) {
      const sums = Array.from({ length: classes }, () => 0)
      for (let at = 0; at < width; at++) {
        const amount = vector[at]!
        if (amount !== 0) for (let c = 0; c < classes; c++) sums[c]! += amount * weights[at * classes + c]!
      }
      for (let group = 0; group < columns; group++) {
        for (let c = 0; c < classes; c++) sums[c]! += common[group]! * vector[group * shared + c]!
      }
      const off = softmax(sums).map((share, c) => share - (c === label ? 1 : 0))
      for (let at = 0; at < width; at++) {
        const amount = vector[at]!
        if (amount !== 0) for (let c = 0; c < classes; c++) slope[at * classes + c]! += amount * off[c]!
      }
      for (let group = 0; group < columns; group++) {
        for (let c = 0; c < classes; c++) commonSlope[group]! += off[c]! * vector[group * shared + c]!
      }
    }
    descend(weights, squares, slope)
    descend(common, commonSquares, commonSlope)
  }
  for (let group = 0; group < columns; group++) {
    for (let c = 0; c < classes; c++) weights[(group * shared + c) * classes + c]! += common[group]!
  }
  return weights
}

function descend(weights: Float64Array, squares: Float64Array, slope: Float64Array): void {
  for (let at = 0; at < weights.length; at++) {
    const d = slope[at]!
    squares[at]! += d * d
    weights[at]! -= (step * d) / Math.sqrt(squares[at]!)
  }
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < row.length; at++) sum += row[at]! * weights[at]!
  return sum
}

function softmax(sums: readonly number[]): number[] {
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}
