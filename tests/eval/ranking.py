"""A log-linear ranking of candidates (Denis and Baldridge 2008) with a ridge: of each example any of several candidates may be
right. By scipy's L-BFGS."""

import math

FEWEST = 8  # candidates in which a name stands, or it has no weight


def shares(weights, candidates):
    """The part of the probability that each candidate has."""
    sums = [sum(weights.get(name, 0.0) * value for name, value in grounds.items()) for grounds in candidates]
    odds = [math.exp(s - max(sums)) for s in sums]
    return [o / sum(odds) for o in odds]


def fit(examples, ridge):
    """Weights by name, from pairs of the candidates' values by name and whether each is right (at least one is)."""
    import numpy
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix
    seen = {}
    for candidates, _ in examples:
        for grounds in candidates:
            for name in grounds:
                seen[name] = seen.get(name, 0) + 1
    names = sorted(name for name, count in seen.items() if count >= FEWEST)
    place = {name: i for i, name in enumerate(names)}
    rows, columns, values, starts, right = [], [], [], [], []
    for candidates, truth in examples:
        starts.append(len(right))
        for grounds, good in zip(candidates, truth):
            for name, value in grounds.items():
                if name in place:
                    rows.append(len(right))
                    columns.append(place[name])
                    values.append(value)
            right.append(float(good))
    table = csr_matrix((values, (rows, columns)), shape=(len(right), len(names)))
    right, starts = numpy.array(right), numpy.array(starts)
    example = numpy.repeat(numpy.arange(len(starts)), numpy.diff([*starts, len(right)]))

    def loss(weights):
        sums = table @ weights
        odds = numpy.exp(sums - numpy.maximum.reduceat(sums, starts)[example])
        total = numpy.add.reduceat(odds, starts)
        good = numpy.maximum(numpy.add.reduceat(odds * right, starts), 1e-300)
        gradient = table.T @ (odds / total[example] - odds * right / good[example]) + ridge * weights
        return numpy.log(total / good).sum() + ridge / 2 * (weights @ weights), gradient

    found = minimize(loss, numpy.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 100})
    return {name: float(weight) for name, weight in zip(names, found.x)}
