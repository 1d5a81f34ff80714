import copy
import numpy as np


class Noise:
    def __init__(self):
        self.generator = np.random.default_rng(0)


dataset = Noise()
for worker in copy.deepcopy(dataset), copy.deepcopy(dataset):
    print(worker.generator.integers(1000, size=3))
