/** A case for {@link trainRegression}: the numbers of its features (each counted once) and the class it belongs to. */
export interface Case {
  readonly features: Int32Array
  readonly label: number
}

/** Settings of {@link trainRegression}. */
export interface Training {
  readonly features: number
  readonly classes: number
  /** Strength of the pull towards nought (L2), shared out over the cases that hold a feature. */
  readonly pull: number
  readonly rounds: number
}

/** Step of the descent (AdaGrad), and what the sums of squares start from. */
const step = 0.35
const firstSquares = 0.1
const fewestFeatures = 4
/** A step through the cases that has nothing in common with their number, so that like cases do not follow each other. */
const stride = 7919

/**
 * Multinomial logistic regression over binary features, case by case with AdaGrad in an order that is always the same:
 * there is no chance in it. A case's sum is divided by the root of its number of features. Returns the weights,
 * `classes` numbers a feature.
 */
export function trainRegression(cases: readonly Case[], { features, classes, pull, rounds }: Training): Float32Array {
  const weights = new Float32Array(features * classes)
  const squares = new Float32Array(features * classes).fill(firstSquares)
  const counts = new Float32Array(features)
  for (const { features: own } of cases) for (const feature of own) counts[feature]!++
  const shares = new Float32Array(classes)
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < cases.length; index++) {
      const { features: own, label } = cases[(index * stride + round) % cases.length]!
      const scale = 1 / Math.sqrt(Math.max(fewestFeatures, own.length))
      shares.fill(0)
      for (let at = 0; at < own.length; at++) {
        const from = own[at]! * classes
        for (let c = 0; c < classes; c++) shares[c]! += weights[from + c]!
      }
      softmax(shares, scale)
      shares[label]! -= 1
      for (let at = 0; at < own.length; at++) {
        const from = own[at]! * classes
        const share = pull / counts[own[at]!]!
        for (let c = 0; c < classes; c++) {
          const d = shares[c]! * scale + share * weights[from + c]!
          squares[from + c]! += d * d
          weights[from + c]! -= (step * d) / Math.sqrt(squares[from + c]!)
        }
      }
    }
  }
  return weights
}

function softmax(sums: Float32Array, scale: number): void {
  let highest = -Infinity
  for (const sum of sums) if (sum > highest) highest = sum
  let total = 0
  for (let at = 0; at < sums.length; at++) total += sums[at] = Math.exp((sums[at]! - highest) * scale)
  for (let at = 0; at < sums.length; at++) sums[at]! /= total
}
