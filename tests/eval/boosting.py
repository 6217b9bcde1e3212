"""Stochastic gradient boosting (Friedman 2002) over named values, by scikit-learn, and its trees as the program reads them:
a leaf is a number, any other node a tuple of a name, a threshold, the tree for values up to it and the tree for those above.
A name that an example lacks has the value 0."""

import math

FEWEST = 20  # examples in which a name stands, or no tree asks for it
SETTINGS = {"n_estimators": 900, "max_depth": 4, "learning_rate": .03, "subsample": .5, "max_features": .05,
            "min_samples_leaf": 10, "random_state": 0}


def fit(examples, **settings):
    """Trees whose sum is the log odds, from pairs of values by name and 0 or 1. The same examples give the same trees."""
    from sklearn.ensemble import GradientBoostingClassifier
    from sklearn.feature_extraction import DictVectorizer
    seen = {}
    for values, _ in examples:
        for name in values:
            seen[name] = seen.get(name, 0) + 1
    vectors = DictVectorizer()
    table = vectors.fit_transform([{n: v for n, v in values.items() if seen[n] >= FEWEST} for values, _ in examples])
    model = GradientBoostingClassifier(**{**SETTINGS, **settings}).fit(table, [right for _, right in examples])
    names = vectors.get_feature_names_out()
    share = sum(right for _, right in examples) / len(examples)
    trees = [math.log(share / (1 - share))]
    for estimator in model.estimators_[:, 0]:
        tree = estimator.tree_

        def node(at):
            if tree.children_left[at] < 0:
                return round(float(tree.value[at][0][0]) * model.learning_rate, 5)
            return (str(names[tree.feature[at]]), float(f"{tree.threshold[at]:.5g}"), node(tree.children_left[at]),
                    node(tree.children_right[at]))

        trees.append(node(0))
    return trees


def value(tree, values):
    while isinstance(tree, tuple):
        name, threshold, low, high = tree
        tree = low if values.get(name, 0.0) <= threshold else high
    return tree


def probability(trees, values):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(value(tree, values) for tree in trees)))))


def settled(tree, name, present):
    """The tree for examples in which the name stands with the value 1, or does not stand."""
    if not isinstance(tree, tuple):
        return tree
    asked, threshold, low, high = tree
    if asked == name:
        return settled(high if present > threshold else low, name, present)
    return asked, threshold, settled(low, name, present), settled(high, name, present)


def scaled(tree, factor):
    if not isinstance(tree, tuple):
        return tree * factor
    return *tree[:2], scaled(tree[2], factor), scaled(tree[3], factor)


def halfway(trees, name):
    """Trees whose sum is the mean of the sums with and without the name."""
    out = []
    for tree in trees:
        without, with_it = settled(tree, name, 0.0), settled(tree, name, 1.0)
        out += [tree] if without == with_it else [scaled(without, .5), scaled(with_it, .5)]
    return out


def line(tree):
    """As the program reads it: parts divided by tabs, a node before its trees."""
    if not isinstance(tree, tuple):
        return f"={tree:.4f}"
    return f"{tree[0]}\t{tree[1]:g}\t{line(tree[2])}\t{line(tree[3])}"


def log_loss(pairs):
    """Mean, of pairs of probability and truth."""
    return -sum(math.log(max(1e-9, p if right else 1 - p)) for p, right in pairs) / len(pairs)


def area(pairs):
    """The share of pairs of a right and a wrong one in which the right one has the greater probability."""
    order = sorted(pairs)
    good = sum(right for _, right in order)
    ranks, at = 0.0, 0
    while at < len(order):
        end = at
        while end < len(order) and order[end][0] == order[at][0]:
            end += 1
        ranks += sum(right for _, right in order[at:end]) * (at + end + 1) / 2
        at = end
    return (ranks - good * (good + 1) / 2) / (good * (len(order) - good))
