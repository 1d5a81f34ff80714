import timeit

import numpy as np
from datasets import Array2D, Dataset, Features

def best(rows):
    return min(timeit.repeat(lambda: list(rows), number=1, repeat=5))

for shape in (1000, 3), (3, 1000):
    data = {"x": np.zeros((20, *shape), np.float32)}
    kind = Features({"x": Array2D(shape, "float32")})
    lists = Dataset.from_dict(data).with_format("torch")
    blocks = Dataset.from_dict(data, kind).with_format("torch")
    print(shape, lists.features["x"], best(lists) > 2 * best(blocks))
