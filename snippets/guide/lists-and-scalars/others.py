from collections import deque

import torch

for value in ((1, 2), range(2), deque([1, 2]), {1, 2}, {"a": 1},
              (n for n in [1, 2]), ["a"], [1, None]):
    try:
        print(type(value).__name__, torch.tensor(value))
    except (RuntimeError, ValueError) as error:
        print(type(value).__name__, error)
