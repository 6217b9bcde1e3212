"""Logistic regression with a ridge over named values, by Newton's method. Standard library only."""

import math

FEWEST = 15  # examples in which a name stands, or it has no weight
FREE = ("base", "judgement", "strict-reader")  # not drawn to zero: what is left when a rule is new, and who judged


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


def probability(weights, grounds):
    total = sum(weights.get(name, 0.0) * value for name, value in grounds.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(examples, ridge):
    """Weights by name, from pairs of grounds (values by name) and 0 or 1. Every weight is drawn to zero as if the values
    of its name had variance 1."""
    seen = {}
    for grounds, _ in examples:
        for name, value in grounds.items():
            seen.setdefault(name, []).append(value)
    n = len(examples)
    names = sorted(name for name, values in seen.items()
                   if len(values) >= FEWEST and (name in FREE or len(values) < n or len(set(values)) > 1))
    scale = {}
    for name in names:
        mean = sum(seen[name]) / n
        scale[name] = math.sqrt(max(1e-9, sum(v * v for v in seen[name]) / n - mean * mean)) if name not in FREE else 1.0
    rows = [[(i, grounds[name] / scale[name]) for i, name in enumerate(names) if name in grounds] for grounds, _ in examples]
    penalty = [1e-3 if name in FREE else ridge for name in names]
    w = [0.0] * len(names)
    for _ in range(30):
        gradient = [-p * x for p, x in zip(penalty, w)]
        hessian = [[0.0] * len(names) for _ in names]
        for i, p in enumerate(penalty):
            hessian[i][i] = p
        for row, (_, right) in zip(rows, examples):
            p = 1 / (1 + math.exp(-sum(w[i] * v for i, v in row)))
            for i, v in row:
                gradient[i] += (right - p) * v
                for j, u in row:
                    hessian[i][j] += p * (1 - p) * v * u
        step = solve(hessian, gradient)
        w = [a + b for a, b in zip(w, step)]
        if max(map(abs, step)) < 1e-7:
            break
    return {name: x / scale[name] for name, x in zip(names, w)}


def log_loss(pairs):
    return -sum(math.log(max(1e-9, p if right else 1 - p)) for p, right in pairs) / len(pairs)
