"""A conditional logit (McFadden 1974) with a ridge over named values, by Newton's method: which of several alternatives, each
with values of its own, or none of them. Standard library only."""

import math

FEWEST = 15  # examples in which a name stands, or it has no weight


def solve(matrix, vector):
    """Gauss with pivots; the matrix is positive definite."""
    n = len(vector)
    rows = [row[:] + [v] for row, v in zip(matrix, vector)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            if factor:
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    out = [0.0] * n
    for i in reversed(range(n)):
        out[i] = (rows[i][n] - sum(rows[i][j] * out[j] for j in range(i + 1, n))) / rows[i][i]
    return out


def probabilities(weights, alternatives):
    """Of each alternative; what is left is that of none."""
    odds = [math.exp(max(-30.0, min(30.0, sum(weights.get(name, 0.0) * value for name, value in a.items()))))
            for a in alternatives]
    return [o / (1 + sum(odds)) for o in odds]


def fit(examples, ridge, free):
    """Weights by name, from pairs of the alternatives' values and the number of the right one, None for none. Every weight
    but those of `free` is drawn to zero as if the values of its name had variance 1."""
    count, total, square = {}, {}, {}
    rows = sum(len(alternatives) for alternatives, _ in examples)
    for alternatives, _ in examples:
        for values in alternatives:
            for name, value in values.items():
                count[name] = count.get(name, 0) + 1
                total[name] = total.get(name, 0.0) + value
                square[name] = square.get(name, 0.0) + value * value
    names = sorted(name for name in count if count[name] >= FEWEST)
    place = {name: i for i, name in enumerate(names)}
    scale = [1.0 if n in free else math.sqrt(max(1e-9, square[n] / rows - (total[n] / rows) ** 2)) for n in names]
    penalty = [1e-3 if n in free else ridge for n in names]
    scaled = [([[(place[n], v / scale[place[n]]) for n, v in values.items() if n in place] for values in alternatives], right)
              for alternatives, right in examples]
    w = [0.0] * len(names)
    for _ in range(15):
        gradient = [-p * x for p, x in zip(penalty, w)]
        hessian = [[p if i == j else 0.0 for j in range(len(names))] for i, p in enumerate(penalty)]
        for alternatives, right in scaled:
            odds = [math.exp(max(-30.0, min(30.0, sum(w[i] * v for i, v in row)))) for row in alternatives]
            mean = {}
            for j, row in enumerate(alternatives):
                p = odds[j] / (1 + sum(odds))
                for i, v in row:
                    gradient[i] += ((j == right) - p) * v
                    mean[i] = mean.get(i, 0.0) + p * v
                    line = hessian[i]
                    for k, u in row:
                        line[k] += p * v * u
            for i, v in mean.items():
                line = hessian[i]
                for k, u in mean.items():
                    line[k] -= v * u
        step = solve(hessian, gradient)
        w = [a + b for a, b in zip(w, step)]
        if max(map(abs, step)) < 1e-4:
            break
    return {name: x / s for name, x, s in zip(names, w, scale)}


def log_loss(pairs):
    """Mean, of pairs of probabilities and the right alternative."""
    return -sum(math.log(max(1e-9, 1 - sum(p) if right is None else p[right])) for p, right in pairs) / len(pairs)
