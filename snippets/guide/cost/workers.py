import sys

import numpy as np

numbers, array = [0.5, 1.5], np.array([0.5, 1.5])
before = sys.getrefcount(numbers[0])
kept = numbers[0], array[0]
print(sys.getrefcount(numbers[0]) - before)
print(kept[0] is numbers[0], kept[1] is array[0])
