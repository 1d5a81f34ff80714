from collections import Counter

import numpy as np

dataset = [np.ones(2), np.ones(3), np.ones(2)]
print(Counter(sample.shape for sample in dataset))
