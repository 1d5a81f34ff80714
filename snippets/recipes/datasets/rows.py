import timeit

import numpy as np
from datasets import Array2D, Dataset, Features

data = {"x": np.zeros((100, 100, 20), np.float32)}
kind = Features({"x": Array2D((100, 20), "float32")})
lists = Dataset.from_dict(data).with_format("torch")
blocks = Dataset.from_dict(data, features=kind).with_format("torch")

def best(rows):
    return min(timeit.repeat(lambda: list(rows), number=1, repeat=5))

print(lists.features["x"], blocks.features["x"], sep="\n")
print(best(lists) > 2 * best(blocks))
